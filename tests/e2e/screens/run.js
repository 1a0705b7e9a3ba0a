/* `npm run screens`: draws every screen of the pane in every look into docs/screens. Needs Chromium. */
require('../../keeps/register.js');

require('./draw.ts')
  .drawScreens()
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
