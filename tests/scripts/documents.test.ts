import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { outcomeMessages } from '../../src/app/messages/outcomes';
import { dialogWords } from '../../src/taskpane/words/dialogs';
import { emptyBookWords } from '../../src/taskpane/words/empty-book';
import { shellWords } from '../../src/taskpane/words/shell';
import { addIn } from './manifest/scripts';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the page for trying in Excel calls everything as the product does', () => {
  const page = read('docs/try-in-excel.md');
  const names = [
    ...addIn.BUTTONS.map(({ label }) => label.zh),
    addIn.NAME.zh,
    shellWords.menuDiagnostics.zh,
    shellWords.menuSettings.zh,
    dialogWords.autoOpen.zh,
    emptyBookWords.showSample.zh,
    shellWords.stale.zh.replace('：{changes}', ''),
    outcomeMessages.nothingMissing.zh.split('，')[0] ?? '',
  ];
  expect(names.filter((name) => !page.includes(name))).toEqual([]);
});

test('the list of what nobody has seen names points that the page for trying has', () => {
  const points = [...read('docs/try-in-excel.md').matchAll(/^\| ☐ (\d+) \|/gm)].map(([, number]) => Number(number));
  expect(points).toEqual(points.map((_, index) => index + 1));
  expect(points.length).toBeGreaterThanOrEqual(12);
  const named = [...read('docs/development.md').matchAll(/\| ([\d, –]+) \|$/gm)]
    .flatMap(([, cell = '']) => cell.match(/\d+/g) ?? [])
    .map(Number);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((number) => !points.includes(number))).toEqual([]);
});

test('every npm command that a document names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = ['README.md', 'docs/deploy.md', 'docs/development.md', 'docs/try-in-excel.md'].flatMap((path) =>
    [...read(path).matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(['README.md', 'docs/deploy.md', 'docs/development.md', 'docs/try-in-excel.md'])(
  'links of %s lead to files that are there',
  (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) =>
      relative(ROOT, join(ROOT, dirname(path), link)),
    );
    expect(links.filter((link) => !existsSync(join(ROOT, link)))).toEqual([]);
  },
);
