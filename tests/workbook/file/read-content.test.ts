import type { WorkbookContent } from '../../../src/model/grid';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import { readArchive } from '../../../src/xlsx/opc/archive';
import { openPackage } from '../../../src/xlsx/workbook/open';
import { savePackage } from '../../../src/xlsx/opc/save';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { cadresLocator, cadresSheet, summaryPlan, userSheet } from '../../contract/contract-plans';
import { rawZip } from '../../xlsx/raw-zip';

async function read(bytes: Uint8Array): Promise<WorkbookContent> {
  return (await openFileWorkbook(bytes)).read([cadresLocator], unwatched);
}

/** Rewrites one part of a workbook. */
async function withPart(bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Promise<Uint8Array> {
  const pkg = await openPackage(bytes);
  const name = pkg.names.find((candidate) => part.test(candidate)) ?? '';
  const before = new TextDecoder().decode(await pkg.read(name));
  const after = change(before);
  if (after === before) throw new Error(`${name}: nothing changed`);
  return savePackage(pkg.with([[name, new TextEncoder().encode(after)]]));
}

/** The workbook of 干部名册 (B3:D6) with other attributes on its table. */
async function withTable(attributes: string): Promise<Uint8Array> {
  return withPart(await newWorkbook([cadresSheet]), /^xl\/tables\//, (xml) =>
    xml.replace(/ ref="B3:D6"/, ` ref="B3:D6" ${attributes}`).replace(/ totalsRowShown="0"/, ''),
  );
}

test('the table’s own totals row is told', async () => {
  expect((await read(await withTable('totalsRowCount="1"'))).grids[0]?.bounds).toEqual({
    headerRow: 3,
    left: 2,
    right: 4,
    totalsRow: 6,
  });
});

test('a table that showed a totals row once and does so no more has none', async () => {
  expect((await read(await withTable('totalsRowShown="1"'))).grids[0]?.bounds).toEqual({
    headerRow: 3,
    left: 2,
    right: 4,
  });
});

test('where the header row is switched off, the names of the columns are told, and the row above the first entry', async () => {
  const bounds = { headerRow: 2, left: 2, right: 4, headers: ['姓名*', '到岗日期', '备注'] };
  expect((await read(await withTable('headerRowCount="0"'))).grids[0]?.bounds).toEqual(bounds);
  expect((await read(await withTable('headerRowCount="0" totalsRowCount="1"'))).grids[0]?.bounds).toEqual({
    ...bounds,
    totalsRow: 6,
  });
});

test('the formats of a ledger’s numbers are told', async () => {
  expect((await read(await newWorkbook([cadresSheet]))).grids[0]?.formats).toEqual([
    { column: 3, from: 4, to: 6, code: 'yyyy-mm-dd' },
  ]);
});

test('every worksheet with cells that no ledger was read from is told, a hidden one too, in the order of tabs', async () => {
  const second = userSheet('帮扶日志（二季度）', [['日期', '干部姓名'], [41_730, '王伟'], [], [41_731, '李光']]);
  const bytes = await newWorkbook([userSheet('封面', [['双联工作']]), cadresSheet, second, userSheet('空的', [[]])]);
  const hidden = await withPart(bytes, /^xl\/workbook\.xml$/, (xml) =>
    xml.replace('<sheet name="封面"', '<sheet name="封面" state="hidden"'),
  );
  expect((await read(hidden)).unread).toEqual([
    { sheet: '封面', head: { top: 1, left: 1, values: [['双联工作']] }, rows: 1 },
    {
      sheet: '帮扶日志（二季度）',
      head: { top: 1, left: 1, values: [['日期', '干部姓名'], [41_730, '王伟'], [], [41_731, '李光']] },
      rows: 3,
    },
  ]);
});

test('of a long sheet only the first 30 rows are told, and how many hold something', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => (index % 2 === 0 ? [`第${index}行`, index] : []));
  const [sheet] = (await read(await newWorkbook([cadresSheet, userSheet('清单', rows)]))).unread;
  expect(sheet?.rows).toBe(250);
  expect(sheet?.head.values).toHaveLength(29);
  expect(sheet?.head.values[28]).toEqual(['第28行', 28]);
});

test('the product’s own sheets and its guide are no sheets that were left unread', async () => {
  const bytes = await newWorkbook([...ledgerPlans(), summaryPlan(2)]);
  const { unread, stamps } = await read(bytes);
  expect(stamps).toHaveLength(1);
  expect(unread.map(({ sheet }) => sheet)).not.toContain('填表说明');
  expect(unread.map(({ sheet }) => sheet)).not.toContain('干部履职汇总');
});

test('a user’s sheet called 填表说明 in a workbook that the product did not make is told', async () => {
  expect(
    (await read(await newWorkbook([cadresSheet, userSheet('填表说明', [['说明']])]))).unread.map(({ sheet }) => sheet),
  ).toEqual(['填表说明']);
});

test('a workbook whose zip entries are named with backslashes is read, changed and saved', async () => {
  const plain = await openPackage(await newWorkbook([cadresSheet]));
  const entries = await Promise.all(
    plain.names.map(async (name) => ({ name: name.replaceAll('/', '\\'), data: await plain.read(name) })),
  );
  const workbook = await openFileWorkbook(rawZip([{ name: 'xl\\', data: '' }, ...entries]));
  expect((await workbook.read([cadresLocator], unwatched)).grids[0]?.values[3]?.[0]).toBe('王伟');
  await workbook.applyFixes(
    [{ sheet: '干部名册', place: { row: 5, column: 4 }, fix: { before: '  兼职 ', after: '兼职', safe: true } }],
    unwatched,
  );
  expect((await readArchive(await workbook.save())).map(({ filename }) => filename)).toEqual(plain.names);
  expect((await read(await workbook.save())).grids[0]?.values[4]?.[2]).toBe('兼职');
});
