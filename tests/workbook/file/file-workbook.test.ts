import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { savePackage } from '../../../src/xlsx/opc/save';
import { cadresLocator, cadresSheet, sourcesPlan, summaryPlan, userSheet } from '../../contract/contract-plans';

/** The parts of a file by name, to compare byte for byte. */
async function parts(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const pkg = await openPackage(bytes);
  return new Map(await Promise.all(pkg.names.map(async (name) => [name, await pkg.read(name)] as const)));
}

async function withWorkbookXml(bytes: Uint8Array, change: (xml: string) => string): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const xml = change(new TextDecoder().decode(await pkg.read('xl/workbook.xml')));
  return savePackage(pkg.with([['xl/workbook.xml', new TextEncoder().encode(xml)]]));
}

const refuse = { onClash: 'refuse' } as const;

test('reading and saving changes no part', async () => {
  const bytes = await newWorkbook([cadresSheet, summaryPlan(2)]);
  const workbook = await openFileWorkbook(bytes);
  await workbook.read([cadresLocator], unwatched);
  expect(await parts(await workbook.save())).toEqual(await parts(bytes));
});

test('the bytes a workbook was opened from never change', async () => {
  const bytes = await newWorkbook([cadresSheet]);
  const before = bytes.slice();
  const workbook = await openFileWorkbook(bytes);
  await workbook.write([summaryPlan(2)], refuse, unwatched);
  await workbook.applyFixes(
    [{ sheet: '干部名册', place: { row: 5, column: 4 }, fix: { before: '  兼职 ', after: '兼职', safe: true } }],
    unwatched,
  );
  await workbook.save();
  expect(bytes).toEqual(before);
});

test('a file that is no workbook is refused with its reason', async () => {
  await expect(openFileWorkbook(new TextEncoder().encode('姓名,村\n王伟,乌木村\n'))).rejects.toMatchObject({
    name: 'UnusableFile',
    reason: 'csv',
  });
});

test('limits are the caller’s to set', async () => {
  await expect(openFileWorkbook(await newWorkbook([cadresSheet]), { parts: 3 })).rejects.toMatchObject({
    reason: 'tooLarge',
  });
});

test('the 1904 date system is told', async () => {
  const bytes = await withWorkbookXml(await newWorkbook([cadresSheet]), (xml) =>
    xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>'),
  );
  expect((await (await openFileWorkbook(bytes)).read([], unwatched)).date1904).toBe(true);
});

test.each([
  ['text', '"七"'],
  ['a reference', '干部名册!$B$3'],
  ['nothing', ''],
])('a template version that is %s is none', async (_, formula) => {
  const bytes = await newWorkbook([
    userSheet('干部名册', [['姓名']], [{ kind: 'name', name: 'TemplateVersion', formula }]),
  ]);
  expect((await (await openFileWorkbook(bytes)).read([], unwatched)).templateVersion).toBeNull();
});

test('a form whose stamp the user deleted is the product’s all the same, with an empty stamp', async () => {
  const bytes = await withWorkbookXml(await newWorkbook([cadresSheet, summaryPlan(2)]), (xml) =>
    xml.replace(/(<definedName name="SLTZ_cadreSummary"[^>]*>)[^<]*/, '$1干部履职汇总!#REF!'),
  );
  const workbook = await openFileWorkbook(bytes);
  expect((await workbook.read([], unwatched)).stamps).toEqual([
    { plan: 'cadreSummary', sheet: '干部履职汇总', text: '' },
  ]);
  expect((await workbook.write([summaryPlan(3)], refuse, unwatched)).written).toEqual([
    { plan: 'cadreSummary', sheet: '干部履职汇总', replaced: true },
  ]);
});

test('a ledger whose table stands on a sheet of another name is a clash, not a second ledger', async () => {
  const bytes = await newWorkbook([{ ...cadresSheet, sheet: '名册' }]);
  expect(await (await openFileWorkbook(bytes)).write([cadresSheet], refuse, unwatched)).toEqual({
    clashes: [{ plan: 'cadres', sheet: '名册' }],
    written: [],
  });
});

test('a name that is taken and fills Excel’s 31 characters is cut for its number', async () => {
  const name = '一'.repeat(31);
  const workbook = await openFileWorkbook(await newWorkbook([userSheet(name, [[1]])]));
  const { written } = await workbook.write([{ ...sourcesPlan, sheet: name }], { onClash: 'rename' }, unwatched);
  expect(written).toEqual([{ plan: 'sources', sheet: `${'一'.repeat(27)} (2)`, replaced: false }]);
});

test('of two fixes of one cell the first is made', async () => {
  const workbook = await openFileWorkbook(await newWorkbook([cadresSheet]));
  const place = { row: 5, column: 4 };
  const first = { sheet: '干部名册', place, fix: { before: '  兼职 ', after: '兼职', safe: true } };
  const second = { sheet: '干部名册', place, fix: { before: '  兼职 ', after: '借调', safe: true } };
  expect(await workbook.applyFixes([first, second], unwatched)).toEqual({
    applied: [first],
    refused: [{ ...second, reason: 'changed' }],
  });
  expect((await workbook.readGrid('干部名册'))?.values[4]).toEqual(expect.arrayContaining(['兼职']));
});

test('a table’s header is refused, and a fix for a sheet that is not there', async () => {
  const workbook = await openFileWorkbook(await newWorkbook([cadresSheet]));
  const header = {
    sheet: '干部名册',
    place: { row: 3, column: 2 },
    fix: { before: '姓名*', after: '姓名', safe: true },
  };
  const nowhere = { sheet: '没有的表', place: { row: 3, column: 2 }, fix: { before: null, after: '姓名', safe: true } };
  expect((await workbook.applyFixes([header, nowhere], unwatched)).refused).toEqual([
    { ...header, reason: 'protected' },
    { ...nowhere, reason: 'changed' },
  ]);
});

test('a sheet is shown from its first used cell on, and one that is not there not at all', async () => {
  const workbook = await openFileWorkbook(await newWorkbook([cadresSheet]));
  const grid = await workbook.readGrid('干部名册');
  expect([grid?.sheet, grid?.top, grid?.left]).toEqual(['干部名册', 1, 2]);
  expect(grid?.values.slice(2, 4).map((row) => row.slice(0, 2))).toEqual([
    ['姓名*', '到岗日期'],
    ['王伟', 41_334],
  ]);
  expect(await workbook.readGrid('没有的表')).toBeNull();
  expect(await workbook.sheetNames()).toEqual(['干部名册']);
});

test('a sheet that nothing changed is not parsed again', async () => {
  const workbook = await openFileWorkbook(await newWorkbook([cadresSheet, userSheet('别的', [['甲']])]));
  const before = [await workbook.readGrid('干部名册'), await workbook.readGrid('别的')];
  await workbook.applyFixes(
    [{ sheet: '别的', place: { row: 1, column: 1 }, fix: { before: '甲', after: '乙', safe: true } }],
    unwatched,
  );
  const after = [await workbook.readGrid('干部名册'), await workbook.readGrid('别的')];
  expect(after[0]?.values).toBe(before[0]?.values);
  expect(after[1]?.values).toEqual([['乙']]);
});

test('work in progress is told in steps', async () => {
  const told: string[] = [];
  const work = { report: (step: { zh: string }) => void told.push(step.zh), signal: new AbortController().signal };
  const workbook = await openFileWorkbook(await newWorkbook([cadresSheet]));
  await workbook.read([cadresLocator], work);
  await workbook.write([summaryPlan(2)], refuse, work);
  await workbook.applyFixes([], work);
  expect([...new Set(told)]).toEqual(['正在读取工作簿', '正在生成表格', '正在修复']);
});
