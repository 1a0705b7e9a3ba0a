require('./register.js');

require('./keeps.ts')
  .keeps(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code;
  });
