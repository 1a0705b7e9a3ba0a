/**
 * Lets plain Node run the TypeScript of this project: a require hook through swc, the compiler jest uses too.
 * Libraries published as ES modules only are loaded by Node's own require(esm), which Node has from 20.19 on.
 */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (/** @type {any} */ module, /** @type {string} */ filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
