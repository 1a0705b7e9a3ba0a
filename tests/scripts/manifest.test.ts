import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, run, sharedFolder } from '../support/programs';

interface ManifestScript { readonly DEVELOPMENT_HOST: string; readonly manifestFor: (manifest: string, host: string) => string }

const ROOT = join(__dirname, '../..');
const { DEVELOPMENT_HOST, manifestFor } = jest.requireActual<ManifestScript>('../../scripts/manifest.js');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const valuesOf = (element: string): readonly string[] => [...manifest.matchAll(new RegExp(`<bt:${element} id="[^"]+" DefaultValue="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describeWith(['xmllint', 'shared folder'], 'the manifest', () => {
  test('is valid', () => {
    const schema = join(sharedFolder() ?? '', 'schemas/manifest/OfficeAppManifestV1_1.xsd');
    expect(() => run('xmllint', ['--noout', '--schema', schema, join(ROOT, 'manifest.xml')])).not.toThrow();
  });
});

test('every address is on one host, so that a build can write another', () => {
  const addresses = [...manifest.matchAll(/https?:\/\/[^"<\s]+/g)].map(([address]) => address).filter((address) => !/^http:\/\/(?:schemas\.microsoft|www\.w3)/.test(address));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(DEVELOPMENT_HOST))).toEqual([]);
  const written = manifestFor(manifest, 'https://taizhang.example.gov.cn/a');
  expect(written).not.toContain('localhost');
  expect(written).toContain('https://taizhang.example.gov.cn/a/excel.html');
});

test('every picture it names is there', () => {
  const pictures = [...manifest.matchAll(/\/assets\/[\w-]+\.png/g)].map(([picture]) => picture);
  expect(pictures.filter((picture) => !existsSync(join(ROOT, picture)))).toEqual([]);
});

test('names and texts are no longer than Office shows', () => {
  const ids = [...manifest.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  const [shortStrings = '', longStrings = ''] = ['ShortStrings', 'LongStrings'].map((list) => new RegExp(`<bt:${list}>([\\s\\S]*)</bt:${list}>`).exec(manifest)?.[1]);
  const texts = (list: string): readonly string[] => [...list.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text = '']) => text);
  expect(texts(shortStrings).filter((text) => text.length > 125)).toEqual([]);
  expect(texts(longStrings).filter((text) => text.length > 250)).toEqual([]);
  expect(texts(shortStrings).length).toBeGreaterThan(0);
});

test('every text is there in both languages', () => {
  expect(manifest.match(/<bt:String /g)?.length).toBe(manifest.match(/<bt:Override Locale="en-US"/g)?.length);
});

test('the ribbon’s functions run in a page of their own: a first click would be lost in the pane’s', () => {
  const [pane, commands] = ['excel.html', 'commands.html'].map((page) => valuesOf('Url').find((url) => url.endsWith(`/${page}`)));
  expect(pane).toBeDefined();
  expect(commands).toBeDefined();
});
