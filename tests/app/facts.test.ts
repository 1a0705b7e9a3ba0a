import { check, type Checked } from '../../src/app/check';
import { checkAfterEdit } from '../../src/app/check-after-edit';
import { dayCells, ledgerOverviews, rowFacts, sheetOfLedger } from '../../src/app/facts';
import { samplePlans } from '../../src/app/create';
import { columnLetters } from '../../src/model/cell';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import type { ColumnKey } from '../../src/templates/ledgers';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';

const TODAY = dayOf(2014, 7, 5) ?? 0;
let bytes: Uint8Array;
let workbook: FileWorkbook;
let checked: Checked;

beforeAll(async () => {
  bytes = await newWorkbook(samplePlans());
});
beforeEach(async () => {
  workbook = await openFileWorkbook(bytes);
  checked = await check(workbook, TODAY, unwatched);
});

/** Types a text into a cell of the workbook and gives the edit that Excel would tell of. */
async function type(sheet: string, row: number, column: number, before: string | number | null, after: string) {
  const { refused } = await workbook.applyFixes(
    [{ sheet, place: { row, column }, fix: { before, after, safe: false } }],
    unwatched,
  );
  expect(refused).toEqual([]);
  return { kind: 'cells', sheet, top: row, left: column, values: [[after]] } as const;
}

test('the overview names every ledger with its rows, in the language asked for', () => {
  const branches = ledgerOverviews(checked, 'zh').find(({ table }) => table === 'Branches');
  // 1 + 1 + 8 branches: the facts of the sample's source.
  expect(branches).toMatchObject({ label: '党支部名册', sheet: '党支部名册', present: true, rows: 10, firstRow: 2 });
  expect(ledgerOverviews(checked, 'en').find(({ table }) => table === 'Branches')?.label).toBe('Branches');
});

test('a row is told by its filled cells, days as dates', () => {
  const facts = rowFacts(checked, 'AssistanceLog', checked.book.AssistanceLog.sheetRows[0] ?? 0, 'zh');
  expect(facts.find(({ header }) => header === '日期')?.text).toMatch(/^2014-\d{2}-\d{2}$/);
  expect(facts.every(({ text }) => text !== '')).toBe(true);
  expect(rowFacts(checked, 'AssistanceLog', 1, 'zh')).toEqual([]);
  expect(rowFacts(checked, 'NoLedger', 2, 'zh')).toEqual([]);
});

/** Sheet column of a column of the log. */
function columnOf(key: ColumnKey<'AssistanceLog'>): number {
  return checked.book.AssistanceLog.columns[key].sheetColumn ?? 0;
}

test('the cells of days are known by sheet: of a ledger its columns, of the form its rows', () => {
  const log = dayCells(checked, '帮扶日志');
  expect([1, 2, 3, 4].filter((column) => log({ row: 9, column }))).toEqual([columnOf('date'), columnOf('end')]);
  const form = dayCells(checked, '基本信息');
  const { start, end, yearStart } = checked.book.Profile.columns;
  expect(Array.from({ length: 20 }, (_, at) => at + 1).filter((row) => form({ row, column: 2 }))).toEqual(
    [start, end, yearStart].map(({ sheetRow }) => sheetRow),
  );
  expect(dayCells(checked, '填表说明')({ row: 2, column: 2 })).toBe(false);
  expect(sheetOfLedger(checked, 'Projects')).toBe('项目台账');
});

test('after an edit of one cell the findings are those of a whole new check', async () => {
  const before = String(checked.book.AssistanceLog.columns.cadres.raw[3]);
  const row = checked.book.AssistanceLog.sheetRows[3] ?? 0;
  const edit = await type('帮扶日志', row, columnOf('cadres'), before, '查无此人');
  const after = checkAfterEdit(checked, edit);
  expect(after?.findings).toEqual((await check(workbook, TODAY, unwatched)).findings);
  expect(after?.findings.some(({ address }) => address === `帮扶日志!${columnLetters(columnOf('cadres'))}${row}`)).toBe(
    true,
  );
});

test('a new row typed cell by cell is checked as it grows', async () => {
  const last = checked.book.AssistanceLog.sheetRows.at(-1) ?? 0;
  const first = checkAfterEdit(checked, await type('帮扶日志', last + 1, columnOf('cadres'), null, '查无此人'));
  const second = first && checkAfterEdit(first, await type('帮扶日志', last + 1, columnOf('village'), null, '乌木村'));
  expect(second?.findings).toEqual((await check(workbook, TODAY, unwatched)).findings);
});

test('an item of the form is checked again with the items that depend on it', async () => {
  const row = checked.book.Profile.columns.year.sheetRow ?? 0;
  const after = checkAfterEdit(checked, await type('基本信息', row, 2, 2014, '不是年份'));
  expect(after?.findings).toEqual((await check(workbook, TODAY, unwatched)).findings);
  expect(after?.period).toBeNull();
});

test('an edit of a sheet without a ledger changes nothing, and one of very many rows is no edit of a row', () => {
  expect(checkAfterEdit(checked, { kind: 'cells', sheet: '填表说明', top: 1, left: 1, values: [['x']] })).toBe(checked);
  expect(
    checkAfterEdit(checked, {
      kind: 'cells',
      sheet: '帮扶日志',
      top: 2,
      left: 1,
      values: Array.from({ length: 500 }, () => ['x']),
    }),
  ).toBeNull();
  expect(checkAfterEdit(checked, { kind: 'cells', sheet: '帮扶日志', top: 1, left: 1, values: [['x']] })).toBeNull();
});
