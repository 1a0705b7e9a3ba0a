require('../keeps/register.js');

void require('./indicators.ts').benchIndicators(process.argv.slice(2));
