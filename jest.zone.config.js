/**
 * Once more, on a clock that is behind UTC where the other runs ahead of it, what reads the clock or makes days: Date
 * is used in nothing else (`grep -r "new Date" src`), and everything behind it counts with whole days.
 */
process.env.TZ = 'America/Los_Angeles';

const base = require('./jest.config.js');

module.exports = {
  ...base,
  testMatch: [
    'model/day',
    'records/{date,profile,number-format/*}',
    'summary/{cadres,visits,recompute}',
    'standard/{deeds,periods-before,indicators/calendar-windows}',
    'sample/facts',
    'xlsx/{read-sheets,patch-cells}',
    'cli/commands',
  ].map((tests) => `<rootDir>/tests/${tests}.test.ts`),
};
