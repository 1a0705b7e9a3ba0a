const { writeFile } = require('node:fs/promises');
const path = require('node:path');
const { addInOnlyManifest } = require('./add-in-only.js');
const { unifiedPackage } = require('./package.js');

/**
 * Writes every manifest of a built site into its folder: the XML for one's own deployment, the app package with the
 * unified manifest, and the XML for Microsoft's marketplace. The marketplace takes no add-in that loads office.js from
 * anywhere but Microsoft's own network, so there is none where `ownOfficeJs` is true.
 *
 * @param {{ out: string, host: string, ownOfficeJs: boolean }} site host is `https://…` without a slash at its end
 * @returns {Promise<string[]>} the names of the files
 */
async function writeManifests({ out, host, ownOfficeJs }) {
  /** @type {(readonly [string, string | Uint8Array])[]} */
  const files = [
    ['manifest.xml', addInOnlyManifest(host, 'own')],
    ['manifest.zip', await unifiedPackage(host)],
  ];
  if (!ownOfficeJs) files.push(['manifest.marketplace.xml', addInOnlyManifest(host, 'store')]);
  for (const [name, content] of files) await writeFile(path.join(out, name), content);
  return files.map(([name]) => name);
}

module.exports = { writeManifests };
