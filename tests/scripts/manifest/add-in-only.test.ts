import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FLOOR } from '../../../src/workbook/office/runtime';
import { describeWith, run, sharedFolder } from '../../support/programs';
import { addIn, addInOnlyManifest, HOST } from './scripts';

const ROOT = join(__dirname, '../../..');
const EDITIONS = ['own', 'store'] as const;
const { DEVELOPMENT_HOST, IDS, OPENS_WITH_DOCUMENT, PAGES } = addIn;

const textOf = (manifest: string, element: string): string | undefined =>
  new RegExp(`<${element}>([^<]*)</${element}>`).exec(manifest)?.[1];
const valueOf = (manifest: string, element: string): string | undefined =>
  new RegExp(`<${element}[^>]* DefaultValue="([^"]*)"`).exec(manifest)?.[1];
const addressesIn = (manifest: string): readonly string[] =>
  [...manifest.matchAll(/https?:\/\/[^"<\s]+/g)]
    .map(([address]) => address)
    .filter((address) => !/^http:\/\/(?:schemas\.microsoft|www\.w3)/.test(address));

test('manifest.xml is what the declaration says; after a change run npm run manifest', () => {
  expect(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')).toBe(addInOnlyManifest(DEVELOPMENT_HOST, 'own'));
});

describeWith(['xmllint', 'shared folder'], 'the schema', () => {
  test.each(EDITIONS)('holds the manifest for %s valid', (edition) => {
    const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    try {
      const file = join(folder, 'manifest.xml');
      writeFileSync(file, addInOnlyManifest(HOST, edition));
      const schema = join(sharedFolder() ?? '', 'schemas/manifest/OfficeAppManifestV1_1.xsd');
      expect(() => run('xmllint', ['--noout', '--schema', schema, file])).not.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.each(EDITIONS)('the manifest for %s', (edition) => {
  const manifest = addInOnlyManifest(HOST, edition);

  test('names addresses of its own host alone', () => {
    expect(addressesIn(manifest).length).toBeGreaterThan(10);
    expect(
      addressesIn(manifest).filter((address) => !address.startsWith('https://taizhang.example.gov.cn/a&amp;b/')),
    ).toEqual([]);
  });

  test('lists no domains besides its own: the source’s is trusted already, and a path may not stand there', () => {
    expect(manifest).not.toContain('AppDomain');
  });

  test('asks for ExcelApi once, for the version that the code takes for granted', () => {
    expect(manifest.match(/<(?:bt:)?Requirements>/g)).toHaveLength(1);
    expect(manifest).toContain(`<Set Name="ExcelApi" MinVersion="${FLOOR}"/>`);
  });

  test('sends those who need help to the page of help, not to the pane', () => {
    expect(valueOf(manifest, 'SupportUrl')).toMatch(new RegExp(`/${PAGES.support}$`));
    expect(existsSync(join(ROOT, 'src/taskpane/page', PAGES.support.replace('.html', '.ejs')))).toBe(true);
  });

  test('names pictures that are there', () => {
    const pictures = [...manifest.matchAll(/\/assets\/[\w-]+\.png/g)].map(([picture]) => picture);
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((picture) => !existsSync(join(ROOT, picture)))).toEqual([]);
  });

  test('refers to nothing that it does not define, and defines nothing that it does not use', () => {
    const used = new Set([...manifest.matchAll(/resid="([^"]+)"/g)].map(([, id]) => id));
    const defined = new Set([...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]+)"/g)].map(([, id]) => id));
    expect(used).toEqual(defined);
  });

  test('has identifiers and texts no longer than Office takes', () => {
    const ids = [...manifest.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    const texts = (list: string): readonly string[] => {
      const [, inner = ''] = new RegExp(`<bt:${list}>([\\s\\S]*)</bt:${list}>`).exec(manifest) ?? [];
      return [...inner.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text = '']) => text);
    };
    expect(texts('ShortStrings').length).toBeGreaterThan(0);
    expect(texts('ShortStrings').filter((text) => text.length > 125)).toEqual([]);
    expect(texts('LongStrings').filter((text) => text.length > 250)).toEqual([]);
  });

  test('has every text in both languages', () => {
    expect(manifest.match(/<bt:String /g)?.length).toBe(manifest.match(/<bt:Override Locale="en-US"/g)?.length);
  });

  test('runs the ribbon’s functions in a page of their own: a first click would be lost in the pane’s', () => {
    const pages = [...manifest.matchAll(/<bt:Url id="(\w+\.Url)" DefaultValue="[^"]*\/([\w.]+)"/g)].map(
      ([, id, page]) => [id, page],
    );
    expect(Object.fromEntries(pages)).toMatchObject({ 'Pane.Url': PAGES.pane, 'Commands.Url': PAGES.commands });
    expect(manifest).toContain('<FunctionFile resid="Commands.Url"/>');
    expect(PAGES.pane).not.toBe(PAGES.commands);
  });
});

test('every button runs a function that the page of commands knows', () => {
  const commands = readFileSync(join(ROOT, 'src/commands/commands.ts'), 'utf8');
  const tasks = addIn.BUTTONS.flatMap(({ task }) => (task === null ? [] : [task]));
  expect(tasks.length).toBe(3);
  expect(tasks.filter((task) => !commands.includes(`'${task}'`))).toEqual([]);
});

test('one’s own deployment opens the pane with the documents that ask for it', () => {
  expect(textOf(addInOnlyManifest(HOST, 'own'), 'TaskpaneId')).toBe(OPENS_WITH_DOCUMENT);
});

describe('the marketplace’s rules', () => {
  const store = addInOnlyManifest(HOST, 'store');

  test('the store’s add-in is another one than one’s own, with a version from 1.0 on', () => {
    expect(textOf(store, 'Id')).toBe(IDS.store);
    expect(new Set(Object.values(IDS)).size).toBe(3);
    expect(
      Object.values(IDS).filter((id) => !/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
    ).toEqual([]);
    expect(Number(textOf(store, 'Version')?.split('.')[0])).toBeGreaterThanOrEqual(1);
  });

  test('no pane opens by itself: the store has not allowed it since March 2026', () => {
    expect(store).not.toContain(OPENS_WITH_DOCUMENT);
  });

  test('every address is https, and the help is a page of its own', () => {
    expect(addressesIn(store).filter((address) => !address.startsWith('https:'))).toEqual([]);
    expect(valueOf(store, 'SupportUrl')).not.toBe(valueOf(store, 'SourceLocation'));
  });
});
