require('../keeps/register.js');

void require('./scale.ts')
  .scale(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
