require('../keeps/register.js');

void require('./bench.ts').bench(process.argv.slice(2));
