/** What takes minutes to print: kept out of `npm test`, run by `npm run print`. */
const base = require('./jest.config.js');

module.exports = {
  ...base,
  roots: ['<rootDir>/tests/print'],
  testMatch: ['**/print.test.ts', '**/*.print.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
