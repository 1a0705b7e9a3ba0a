import { unwatched } from '../../../src/model/progress';
import type { LedgerAddition } from '../../../src/model/ledger-addition';
import { userSheet } from '../../contract/contract-plans';
import { EXCEL_VERSIONS, type HostOptions } from '../../excel-host/host';
import { ensureCell } from '../../excel-host/model/sheet';
import { switchTotalsOn } from '../../excel-host/model/tables';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

const SHEET = '名册';

/** Two ledgers with one entry and two blank rows each. */
function opened(options?: HostOptions) {
  const ledger = (sheet: string, name: string) =>
    userSheet(
      sheet,
      [
        ['户主', '备注'],
        ['张三', null],
      ],
      [{ kind: 'table', name, range: { top: 1, left: 1, bottom: 4, right: 2 }, style: 'TableStyleLight9' }],
    );
  const { host, port } = openInExcel([ledger(SHEET, 'Roster'), ledger('另一本', 'Other')], options);
  const everything = (): unknown =>
    structuredClone(host.workbook.sheets.map(({ cells, tables }) => ({ cells, tables })));
  return { host, port, everything, sheet: host.workbook.sheet(SHEET) };
}

const addition = (count: number, sheet = SHEET): LedgerAddition => ({
  sheet,
  lastRow: 2,
  rows: Array.from({ length: count }, (_, at) => new Map([[1, `户${at + 1}`]])),
});

/** What the cells hold, blank ones left out: what was blank and was made blank again is the same. */
const held = ({ sheet }: ReturnType<typeof opened>): unknown =>
  [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) => (value === '' || value === null ? [] : [[row, column, value]])),
  );

test('where something stands in the rows that are wanted, that cell is named and nothing is written', async () => {
  const excel = opened();
  ensureCell(excel.sheet, { row: 4, column: 2 }).value = '旁边的话';
  const before = excel.everything();
  expect(await excel.port.addRows([addition(1, '另一本'), addition(3)], unwatched)).toEqual({
    kind: 'refused',
    place: '名册!B4',
    reason: 'taken',
  });
  expect(excel.everything()).toEqual(before);
});

test('rows that a filter hides are not written into', async () => {
  const excel = opened();
  excel.sheet.hiddenRows.add(3);
  expect(await excel.port.addRows([addition(2)], unwatched)).toMatchObject({ kind: 'refused', reason: 'filtered' });
});

test('a table that ends with totals is not written over, nor is it made longer', async () => {
  const excel = opened();
  const [table] = excel.sheet.tables;
  if (table) switchTotalsOn(excel.sheet, table, ['合计', 1]);
  expect(await excel.port.addRows([addition(3)], unwatched)).toMatchObject({ kind: 'refused', reason: 'totals' });
  expect(await excel.port.addRows([addition(2)], unwatched)).toMatchObject({ kind: 'added' });
});

test('an Excel that cannot make a table longer says so before anything is written', async () => {
  const excel = opened({ version: EXCEL_VERSIONS.floor });
  const before = excel.everything();
  expect(await excel.port.addRows([addition(3)], unwatched)).toEqual({
    kind: 'refused',
    place: SHEET,
    reason: 'short',
  });
  expect(excel.everything()).toEqual(before);
});

test('wherever Excel fails once while rows are written, what was begun is taken back, so that they come in whole', async () => {
  const calm = opened();
  await calm.port.addRows([addition(3), addition(4, '另一本')], unwatched);
  for (let batch = 0; batch < 9; batch += 1)
    for (const action of [0, 4, 8, 12, 16, 20, 24]) {
      const excel = opened();
      excel.host.failAt(batch, action);
      // What was begun and not taken back would stand in the way when it is tried again.
      expect(await excel.port.addRows([addition(3), addition(4, '另一本')], unwatched)).toMatchObject({
        kind: 'added',
      });
      expect(held(excel)).toEqual(held(calm));
      expect(excel.sheet.tables.map(({ range }) => range.bottom)).toEqual([5]);
    }
});
