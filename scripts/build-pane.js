const path = require('node:path');
const webpack = require('webpack');
const configurations = require('../webpack.config.js');

/**
 * Builds the pane into a folder; rejects where it does not compile.
 * @param {{ out: string, officeJs?: string }} options
 */
async function buildPane({ out, officeJs }) {
  const [pane] = configurations(officeJs === undefined ? {} : { officeJs }).filter(({ name }) => name === 'pane');
  const compiler = webpack({ ...pane, output: { ...pane.output, path: path.resolve(out) } });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
}

module.exports = { buildPane };
