require('../keeps/register.js');

void require('./run-measure.ts').runMeasure(process.argv.slice(2));
