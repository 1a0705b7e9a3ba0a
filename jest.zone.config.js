/** The tests that have to do with dates and numbers once more, on a clock that is behind UTC where the other runs ahead of it. */
process.env.TZ = 'America/Los_Angeles';

const base = require('./jest.config.js');

module.exports = {
  ...base,
  roots: ['model', 'records', 'rules', 'summary', 'sample'].map((folder) => `<rootDir>/tests/${folder}`),
};
