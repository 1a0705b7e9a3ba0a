const path = require('node:path');
const { promisify } = require('node:util');
const webpack = require('webpack');
const configurations = require('../webpack.config.js');

/**
 * Builds the pane into a folder; rejects where it does not compile.
 * @param {{ out: string, officeJs?: string | undefined }} options
 */
async function buildPane({ out, officeJs }) {
  const pane = configurations(officeJs === undefined ? {} : { officeJs }).find(({ name }) => name === 'pane');
  const compiler = webpack({ ...pane, output: { ...pane?.output, path: path.resolve(out) } });
  const stats = await promisify(compiler.run.bind(compiler))();
  await promisify(compiler.close.bind(compiler))();
  if (stats?.hasErrors()) throw new Error(stats.toString('errors-only'));
}

module.exports = { buildPane };
