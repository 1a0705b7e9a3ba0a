import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FLOOR } from '../../../src/workbook/office/runtime';
import { addIn, addInOnlyManifest, FILES, HOST, SCHEMA, unifiedEnglish, unifiedManifest } from './scripts';

interface Validate {
  (value: unknown): boolean;
  readonly errors: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

/** Where Microsoft's library of manifests lies, which office-addin-manifest brings along with the schemas. */
const LIBRARY = dirname(
  require.resolve('@microsoft/app-manifest/package.json', {
    paths: [dirname(require.resolve('office-addin-manifest/package.json'))],
  }),
);
const load = (name: string): unknown => jest.requireActual(require.resolve(name, { paths: [LIBRARY] }));

/** What Microsoft's schema has against a value. */
function faults(schemaFile: string, value: unknown): readonly string[] {
  const schema = JSON.parse(
    readFileSync(join(LIBRARY, 'build/json-schemas/teams', `v${SCHEMA}`, schemaFile), 'utf8'),
  ) as object;
  const { default: Ajv } = load('ajv-draft-04') as {
    readonly default: new (options: object) => { compile: (schema: object) => Validate };
  };
  const { default: addFormats } = load('ajv-formats') as { readonly default: (ajv: object) => void };
  // The schemas' patterns are of the older kind of regular expression.
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

interface Button {
  readonly id: string;
  readonly label: string;
  readonly actionId: string;
  readonly supertip: { readonly title: string; readonly description: string };
}
interface Unified {
  readonly id: string;
  readonly version: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly extensions: readonly [
    {
      readonly requirements: {
        readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[];
      };
      readonly runtimes: readonly {
        readonly code: { readonly page: string };
        readonly actions: readonly { readonly id: string; readonly view?: string }[];
      }[];
      readonly ribbons: readonly [
        { readonly tabs: readonly [{ readonly groups: readonly [{ readonly controls: readonly Button[] }] }] },
      ];
      readonly alternates: readonly [
        { readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } } },
      ];
    },
  ];
}

const manifest = unifiedManifest(HOST) as Unified;
const [extension] = manifest.extensions;
const buttons = extension.ribbons[0].tabs[0].groups[0].controls;

test('the schema has nothing against the manifest nor its English texts', () => {
  expect(faults('MicrosoftTeams.schema.json', manifest)).toEqual([]);
  expect(faults('MicrosoftTeams.Localization.schema.json', unifiedEnglish())).toEqual([]);
});

test('the schema finds a manifest that is wrong', () => {
  expect(faults('MicrosoftTeams.schema.json', { ...manifest, name: { short: 'x'.repeat(31) } })).not.toEqual([]);
  expect(faults('MicrosoftTeams.Localization.schema.json', { 'extensions[0].ribbons[0].label': 'x' })).not.toEqual([]);
});

test('the manifest has the buttons of the XML, with the same texts, functions and pages', () => {
  const xml = addInOnlyManifest(HOST, 'own');
  expect(buttons.map(({ id }) => id)).toEqual(
    [...xml.matchAll(/<Control xsi:type="Button" id="([^"]+)"/g)].map(([, id]) => id),
  );
  for (const { label, supertip } of buttons) {
    expect(xml).toContain(`DefaultValue="${label}"`);
    expect(xml).toContain(`DefaultValue="${supertip.description}"`);
  }
  const functions = [...xml.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  expect(extension.runtimes[1]?.actions.map(({ id }) => id)).toEqual(functions);
  expect(extension.runtimes.map(({ code }) => code.page.split('/').at(-1))).toEqual([
    addIn.PAGES.pane,
    addIn.PAGES.commands,
  ]);
});

test('every button has an action, and the pane opens with the documents that ask for it', () => {
  const actions = extension.runtimes.flatMap((runtime) => runtime.actions);
  expect(buttons.filter(({ actionId }) => !actions.some(({ id }) => id === actionId))).toEqual([]);
  expect(actions.filter(({ view }) => view !== undefined).map(({ view }) => view)).toEqual([
    'Office.AutoShowTaskpaneWithDocument',
  ]);
});

test('the requirement is the one that the code takes for granted', () => {
  expect(extension.requirements.capabilities).toEqual([{ name: 'ExcelApi', minVersion: FLOOR }]);
});

test('it is an add-in of its own that hides the one of the XML, so that nobody sees two tabs', () => {
  expect(manifest.id).not.toBe(addIn.IDS.addInOnly);
  expect(addInOnlyManifest(HOST, 'own')).toContain(
    `<Id>${extension.alternates[0].hide.customOfficeAddin.officeAddinId}</Id>`,
  );
});

test('every English text replaces a Chinese one', () => {
  const { $schema, ...texts } = unifiedEnglish();
  expect($schema).toContain('Localization');
  for (const [place, english] of Object.entries(texts)) {
    const chinese = place
      .split(/[.[\]]+/)
      .filter((step) => step !== '')
      .reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], manifest);
    expect([place, chinese]).toEqual([place, expect.stringMatching(/[\u4e00-\u9fff]/)]);
    expect(english).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test('its pictures are there, in the sizes that are asked for', () => {
  const size = (name = ''): readonly number[] => {
    const picture = readFileSync(join(__dirname, '../../../assets', name));
    return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  };
  expect(size(manifest.icons['color'])).toEqual([192, 192]);
  expect(size(manifest.icons['outline'])).toEqual([32, 32]);
  expect(
    Object.values(FILES).filter(
      (file) => file.endsWith('.png') && !existsSync(join(__dirname, '../../../assets', file)),
    ),
  ).toEqual([]);
});
