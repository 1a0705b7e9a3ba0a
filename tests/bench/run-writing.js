require('../keeps/register.js');

void require('./writing.ts').writing(process.argv.slice(2));
