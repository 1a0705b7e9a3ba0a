require('../keeps/register.js');

void require('./reading.ts').printReadingCost(process.argv.slice(2));
