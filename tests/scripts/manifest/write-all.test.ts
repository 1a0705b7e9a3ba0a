import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { addInOnlyManifest, FILES, HOST, unifiedManifest, writeManifests } from './scripts';

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'manifests-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

test('a site has a manifest for each way into Office', async () => {
  const written = await writeManifests({ out, host: HOST, ownOfficeJs: false });
  expect(readdirSync(out).sort()).toEqual([...written].sort());
  expect(readFileSync(join(out, 'manifest.xml'), 'utf8')).toBe(addInOnlyManifest(HOST, 'own'));
  expect(readFileSync(join(out, 'manifest.marketplace.xml'), 'utf8')).toBe(addInOnlyManifest(HOST, 'store'));
});

test('a site that gives out office.js itself has none for the marketplace, which would not take it', async () => {
  expect(await writeManifests({ out, host: HOST, ownOfficeJs: true })).toEqual(['manifest.xml', 'manifest.zip']);
});

test('the app package holds the unified manifest with every file that it names, and comes out alike each time', async () => {
  await writeManifests({ out, host: HOST, ownOfficeJs: true });
  const bytes = readFileSync(join(out, 'manifest.zip'));
  const zip = new ZipReader(new BlobReader(new Blob([bytes])));
  const entries = await zip.getEntries();
  expect(entries.map(({ filename }) => filename).sort()).toEqual(['manifest.json', ...Object.values(FILES)].sort());
  const manifest = entries.find(({ filename }) => filename === 'manifest.json');
  if (!manifest || manifest.directory) throw new Error('no manifest');
  expect(JSON.parse(await manifest.getData(new TextWriter()))).toEqual(unifiedManifest(HOST));
  await writeManifests({ out, host: HOST, ownOfficeJs: true });
  expect(readFileSync(join(out, 'manifest.zip')).equals(bytes)).toBe(true);
});
