/**
 * Damaged workbooks by the thousand and disks that fail, through every use of a file: some minutes, run by `npm run
 * hostile`.
 */
const base = require('./jest.config.js');

module.exports = {
  ...base,
  roots: ['<rootDir>/tests/hostile'],
  testPathIgnorePatterns: ['/node_modules/'],
};
