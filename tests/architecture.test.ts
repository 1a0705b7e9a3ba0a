import { readFileSync } from 'node:fs';
import { circles, folderCircles, layerFaults } from './architecture/import-graph';
import { files, imports, moduleOf, modules } from './architecture/imports';
import { LAYERS } from './architecture/layers';

/** Which folders of src each folder may import; the one direction that the design holds to. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  templates: ['model'],
  standard: ['model', 'templates'],
  findings: ['model'],
  records: ['model', 'templates', 'findings'],
  rules: ['model', 'templates', 'standard', 'findings'],
  explanations: ['model', 'templates', 'findings'],
  summary: ['model', 'templates', 'standard'],
  sample: ['model', 'templates'],
  submission: ['model', 'templates'],
  rollup: ['model', 'templates', 'standard', 'submission', 'summary'],
  mapping: ['model', 'templates', 'findings', 'records'],
  plan: ['model', 'templates', 'standard', 'findings', 'submission', 'rollup'],
  xlsx: [
    'model/append',
    'model/cell',
    'model/cell-index',
    'model/excel-names',
    'model/group-by',
    'model/progress',
    'model/range-parts',
    'model/sheet-limits',
  ],
  workbook: ['model', 'xlsx'],
  report: ['model', 'templates', 'standard', 'summary', 'submission', 'plan/sources'],
  app: [
    'model',
    'templates',
    'standard',
    'findings',
    'records',
    'rules',
    'explanations',
    'summary',
    'sample',
    'submission',
    'rollup',
    'mapping',
    'plan',
    'report',
    'workbook/port',
    'xlsx/unusable-file',
  ],
  cli: ['model', 'findings', 'app', 'rollup', 'workbook/file', 'workbook/port', 'xlsx/opc/codec', 'xlsx/unusable-file'],
  commands: ['model', 'app', 'workbook/office', 'workbook/port', 'xlsx/unusable-file'],
  taskpane: [
    'model',
    'findings',
    'app',
    'rollup',
    'commands/ribbon-channel',
    'workbook/port',
    'workbook/office',
    'workbook/file',
    'xlsx/unusable-file',
  ],
};

const folderOf = (module: string): string => module.split('/')[0] ?? '';

test('folders import only what lies before them on the way from workbook to workbook', () => {
  const wrong = imports.filter(({ from, to }) => {
    const own = folderOf(from);
    const other = folderOf(to);
    if (own === other) return false;
    return !(ALLOWED[own] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`) || other === allowed);
  });
  expect(wrong).toEqual([]);
});

test.each(Object.entries(LAYERS))('what lies in %s knows only layers below its own', (room, layers) => {
  expect(layerFaults(room, layers, modules, imports)).toEqual([]);
});

test('no file imports itself by a way round', () => {
  expect(circles(imports)).toEqual([]);
});

test('no folder imports itself by a way round', () => {
  expect(folderCircles(modules, imports)).toEqual([]);
});

describe('a fault is found', () => {
  const layers = [['bottom'], ['left', 'right'], ['top']];
  const faultsOf = (from: string, to: string): readonly string[] =>
    layerFaults('room', layers, [from, to], [{ from, to }]);

  test.each([
    ['an arrow up', 'room/bottom', 'room/top/a', ['room: bottom → top']],
    ['an arrow between two of one layer', 'room/left/a', 'room/right', ['room: left → right']],
    ['a folder that no layer names', 'room/cellar/a', 'elsewhere/a', ['room: no layer has cellar']],
    ['nothing in an arrow down', 'room/top/a', 'room/bottom', []],
    ['nothing within a folder', 'room/top/a', 'room/top/b', []],
    ['nothing in an arrow to another room', 'room/bottom', 'other/top', []],
  ])('%s', (_, from, to, faults) => {
    expect(faultsOf(from, to)).toEqual(faults);
  });

  test('a circle of files, and one of folders whose files make none', () => {
    const files = [
      { from: 'room/a/one', to: 'room/b/two' },
      { from: 'room/b/three', to: 'room/a/four' },
    ];
    expect(circles(files)).toEqual([]);
    expect(
      folderCircles(
        files.flatMap(({ from, to }) => [from, to]),
        files,
      ),
    ).toEqual(['room: a → b → a']);
    expect(circles([...files, { from: 'room/b/two', to: 'room/a/one' }])).toEqual([
      'room/a/one → room/b/two → room/a/one',
    ]);
  });
});

test('only the command line knows Node, and nothing has a default export', () => {
  const offenders = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const usesNode = /from 'node:/.test(text) && folderOf(moduleOf(file)) !== 'cli';
    return usesNode || /export default/.test(text);
  });
  expect(offenders).toEqual([]);
});
