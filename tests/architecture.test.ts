import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { files, imports, SRC } from './architecture/imports';

/** Which folders of src each folder may import; the one direction that the design holds to. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  templates: ['model'],
  standard: ['model', 'templates'],
  findings: ['model'],
  records: ['model', 'templates', 'findings'],
  rules: ['model', 'templates', 'standard', 'findings'],
  summary: ['model', 'templates', 'standard'],
  sample: ['model', 'templates'],
  submission: ['model', 'templates'],
  plan: ['model', 'templates', 'standard', 'findings', 'submission'],
  xlsx: ['model/cell', 'model/excel-names', 'model/progress'],
  workbook: ['model', 'xlsx'],
  app: [
    'model',
    'templates',
    'standard',
    'findings',
    'records',
    'rules',
    'summary',
    'sample',
    'submission',
    'plan',
    'workbook/port',
    'xlsx/unusable-file',
  ],
  cli: ['model', 'findings', 'app', 'workbook/file', 'workbook/port', 'xlsx/unusable-file'],
  commands: ['model', 'app', 'workbook/office', 'workbook/port', 'xlsx/unusable-file'],
  taskpane: [
    'model',
    'findings',
    'app',
    'commands/ribbon-channel',
    'workbook/port',
    'workbook/office',
    'workbook/file',
    'xlsx/unusable-file',
  ],
};

const folderOf = (path: string): string => path.split(sep)[0] ?? '';

test('folders import only what lies before them on the way from workbook to workbook', () => {
  const wrong = imports.filter(({ from, to }) => {
    const own = folderOf(from);
    const other = folderOf(to);
    if (own === other) return false;
    return !(ALLOWED[own] ?? []).some((allowed) => to === allowed || to.startsWith(allowed + sep) || other === allowed);
  });
  expect(wrong).toEqual([]);
});

test('the Excel and the file adapter do not know each other', () => {
  const between = (a: string, b: string) =>
    imports.filter(({ from, to }) => from.startsWith(join('workbook', a)) && to.startsWith(join('workbook', b)));
  expect([...between('office', 'file'), ...between('file', 'office')]).toEqual([]);
});

test('the layers of the Excel adapter know only those below them', () => {
  const below: Readonly<Record<string, readonly string[]>> = {
    nodes: [],
    additions: ['read'],
    fixes: ['read'],
    write: ['read', 'nodes', 'additions'],
  };
  const wrong = imports.filter(({ from, to }) => {
    const [, adapter, layer = ''] = from.split(sep);
    const [, other, target = ''] = to.split(sep);
    if (adapter !== 'office' || other !== 'office' || !below[layer]) return false;
    return to.split(sep).length > 3 && target !== layer && !below[layer].includes(target);
  });
  expect(wrong).toEqual([]);
});

test('no import cycle', () => {
  const byFile = new Map<string, string[]>();
  for (const { from, to } of imports)
    byFile.set(from.replace(/\.tsx?$/, ''), [...(byFile.get(from.replace(/\.tsx?$/, '')) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const next of byFile.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    }
  };
  for (const file of byFile.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('only the command line knows Node, and nothing has a default export', () => {
  const offenders = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const usesNode = /from 'node:/.test(text) && folderOf(relative(SRC, file)) !== 'cli';
    return usesNode || /export default/.test(text);
  });
  expect(offenders).toEqual([]);
});
