import { readFileSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import { laterWords } from '../../src/taskpane/words/later';
import { files, moduleOf } from './imports';
import { scriptOf } from './script';

/** Rooms of the pane that its first screen is made of, whatever stands behind it. */
const PANE = [
  'actions',
  'components',
  'engine',
  'environment',
  'notices',
  'pane',
  'parts',
  'settings',
  'shell',
  'state',
]
  .map((room) => `taskpane/${room}`)
  .concat('taskpane/theme', 'taskpane/words', 'taskpane/county/county-context', 'taskpane/county/county-host');

/** What it takes from other rooms: how ledgers are found, how errors are told, a word here and there. */
const SHARED = [
  ...['clock', 'errors', 'facts', 'groups', 'locators', 'messages', 'rollup/sheet-names'].map((name) => `app/${name}`),
  'findings/count-findings',
  'model',
  'plan/rollup/sheet-names',
  'templates',
  'workbook/port',
  'xlsx/unusable-file',
  '@fluentui/react-components',
  '@fluentui/react-icons',
  'react',
  'react-dom/client',
];

/** What is loaded before the first button of a screen can be clicked, by the module that it begins with. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  'taskpane/excel': [
    ...PANE,
    ...SHARED,
    'commands/ribbon-channel',
    'taskpane/excel',
    'taskpane/page/elsewhere',
    'workbook/format-runs',
    'workbook/kept-texts',
    'workbook/ledger-places',
    'workbook/office',
    'workbook/stamp-name',
  ],
  'taskpane/browser': [
    ...PANE,
    ...SHARED,
    'idb',
    'taskpane/browser',
    'taskpane/browser-page',
    'taskpane/sheet/keyboard',
  ],
  'app/read-ledgers': [
    'app/read-ledgers',
    'fastest-levenshtein',
    'findings/finding-at',
    'findings/kinds',
    'model',
    'records',
    'standard/period',
    'templates',
  ],
};

/** What stands in those rooms and comes later all the same. */
const LATER = [
  'taskpane/actions/tasks',
  'taskpane/words/later',
  ...['additions', 'changes', 'fixes', 'forms', 'nodes', 'sheet-forms', 'write'].map(
    (name) => `workbook/office/${name}`,
  ),
];

const isOf = (rooms: readonly string[], module: string): boolean =>
  rooms.some((room) => module === room || module.startsWith(`${room}/`));

/** The parts of first screens that a module declares. */
function firstParts(module: string): readonly string[] {
  const file = files.find((path) => moduleOf(path) === module);
  if (!file) return [];
  const declared = readFileSync(file, 'utf8').matchAll(/firstPartOf\(async \(\) => \(await import\('([^']+)'\)/g);
  return [...declared].map(([, path = '']) => moduleOf(resolve(dirname(file), path)));
}

/** The modules and packages of a first screen, its parts included, each with the way of imports to it. */
function screenOf(entry: string): ReadonlyMap<string, string> {
  const ways = new Map(scriptOf(entry));
  for (const name of ways.keys())
    for (const part of firstParts(name))
      for (const [module, way] of scriptOf(part)) if (!ways.has(module)) ways.set(module, `${entry} … ${way}`);
  return ways;
}

test.each(Object.entries(SCREENS))('%s loads nothing that its first screen does without', (entry, rooms) => {
  const ways = screenOf(entry);
  expect(ways.size).toBeGreaterThan(20);
  const wrong = [...ways].filter(([module]) => !isOf(rooms, module) || isOf(LATER, module));
  expect(wrong.map(([, way]) => way)).toEqual([]);
});

test('what is loaded in vain is named with the way to it; types and what is asked for later are not', () => {
  const ways = scriptOf('taskpane/actions/importing');
  expect(ways.get('comlink')).toBe(
    'taskpane/actions/importing → taskpane/environment/old-tables/import-room → comlink',
  );
  expect([...ways.keys()]).not.toContain('app/import/carry-over');
  expect([...ways.keys()]).not.toContain('taskpane/environment/old-tables/import-service');
});

test.each(['taskpane/excel', 'taskpane/browser'])('%s says no word before it is loaded', (entry) => {
  const later = new Set(Object.keys(laterWords));
  const wrong = [...screenOf(entry).keys()].flatMap((module) => {
    const file = files.find((path) => moduleOf(path) === module);
    const said = file ? [...readFileSync(file, 'utf8').matchAll(/\bsay\(([^()]*)/g)] : [];
    const names = said.flatMap(([, asked = '']) => [...asked.matchAll(/'(\w+)'/g)].map(([, name = '']) => name));
    return names.filter((name) => later.has(name)).map((name) => `${posix.basename(module)}: ${name}`);
  });
  expect(wrong).toEqual([]);
});
