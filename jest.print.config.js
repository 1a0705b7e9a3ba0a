/** What is printed, and what finds faults of paper: kept out of `npm test`, run by `npm run print`. */
const base = require('./jest.config.js');

module.exports = {
  ...base,
  roots: ['<rootDir>/tests/print'],
  testMatch: ['**/*.test.ts', '**/*.print.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
