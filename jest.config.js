/** Libraries published as ES modules only; jest's CommonJS runtime needs them translated. */
const esModules = [
  'hucre',
  'hyparquet',
  'hyparquet-writer',
  '@zip.js',
  '@noble/hashes',
  'htmlparser2',
  'domhandler',
  'domutils',
  'dom-serializer',
  'domelementtype',
  'entities',
];

// The users' time zone; jest.zone.config.js runs in another one. Node reads it anew when it is set.
process.env.TZ ??= 'Asia/Shanghai';

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // What webpack puts in for the command line.
  globals: { PRODUCT_VERSION: require('./package.json').version },
  roots: ['<rootDir>/tests'],
  // The pane in Chromium, printed forms and damaged workbooks have commands of their own (e2e, print, hostile): they
  // take minutes.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/tests/e2e/',
    '<rootDir>/tests/print/',
    '<rootDir>/tests/hostile/',
  ],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mts', 'mjs', 'js', 'json', 'node'],
  transform: {
    '\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  maxWorkers: 2,
  // A worker keeps something of every suite: with more, collecting garbage takes a third of the time.
  workerIdleMemoryLimit: '600MB',
  testTimeout: 60_000,
};
