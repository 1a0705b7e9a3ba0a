/** The pane in Chromium: the browser page, the pane over Excel's test host, accessibility. */
const base = require('./jest.config.js');

module.exports = {
  ...base,
  testPathIgnorePatterns: ['/node_modules/'],
  roots: ['<rootDir>/tests/e2e'],
  setupFilesAfterEnv: ['<rootDir>/tests/e2e/support/retry.ts'],
};
