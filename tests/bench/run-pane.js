require('../keeps/register.js');

void require('./pane-bench.ts').benchPane(process.argv.slice(2));
