require('../keeps/register.js');

void require('./rollup.ts').benchRollup(process.argv.slice(2));
