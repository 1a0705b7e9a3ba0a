/**
 * What LibreOffice, openpyxl and check-xlsx make of the product's files, and the port's contract once more behind the
 * worker's channel: some minutes, run by `npm run crosscheck`.
 */
const base = require('./jest.config.js');

module.exports = {
  ...base,
  testMatch: ['**/*.crosscheck.ts'],
};
