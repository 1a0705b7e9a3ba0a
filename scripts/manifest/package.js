const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = require('@zip.js/zip.js');
const { FILES, unifiedEnglish, unifiedManifest } = require('./unified.js');

const assets = path.join(__dirname, '../../assets');

/** One day for every file, so that the same manifest gives the same bytes. */
const DAY = new Date(2020, 0, 1);

/**
 * The app package of the unified manifest (.zip): the manifest, its English texts and its two pictures.
 * @param {string} host address of the site, `https://…` without a slash at its end
 */
async function unifiedPackage(host) {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { lastModDate: DAY, useWebWorkers: false });
  await zip.add('manifest.json', new TextReader(json(unifiedManifest(host))));
  await zip.add(FILES.english, new TextReader(json(unifiedEnglish())));
  for (const picture of [FILES.colour, FILES.outline])
    await zip.add(picture, new Uint8ArrayReader(await readFile(path.join(assets, picture))));
  return zip.close();
}

/** @param {unknown} value */
function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

module.exports = { unifiedPackage };
