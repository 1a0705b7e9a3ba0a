import { check, type Checked } from '../../../src/app/check';
import { carryOver, makeMissingLedgers } from '../../../src/app/import/carry-over';
import { importTables, proposeImport, retakenTable, withColumn } from '../../../src/app/import/import-tables';
import { tableLine } from '../../../src/app/import/table-lines';
import { rememberedMappings } from '../../../src/app/mappings/remembered';
import { carriedOverMessages } from '../../../src/app/messages/carried-over';
import { unwatched } from '../../../src/model/progress';
import { ledgerPlans } from '../../../src/plan/ledger-plans';
import { sampleRows } from '../../../src/sample/sample';
import { openFileWorkbook, type FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { WorkbookPort } from '../../../src/workbook/port';
import { sheetFrom } from '../../mapping/old-tables';

const TODAY = 41_821;

/** An old list of households: one that cannot be read in full, one whose column has a name of its own. */
const old = sheetFrom(
  '乌木村',
  `
  乌木村结对帮扶花名册
  序号|户主姓名|身份证号|结对干部|结对时间|养了几头猪
  1|周大山|~519900195203040017|王伟|2014.3.1|3
  2|吴小河|~519900196108120035|王伟|2014.3|2
  `,
);
const workbooks = [{ file: '', workbook: { date1904: false, sheets: [old] } }];

async function township(): Promise<{ workbook: FileWorkbook; checked: Checked }> {
  const workbook = await openFileWorkbook(await newWorkbook(ledgerPlans(sampleRows())));
  return { workbook, checked: await check(workbook, TODAY, unwatched) };
}

const outcomeFor = ({ book }: Checked, tables = proposeImport(workbooks, { map: null, into: book })) =>
  importTables(tables, { map: null, leftoverToRemarks: false, into: book });

test('each column is shown with what stands in it, how sure it is and why; what has no home is shown too', async () => {
  const { checked } = await township();
  const [line] = outcomeFor(checked).tables.map(tableLine);
  expect(line).toMatchObject({ place: '乌木村!2', ledger: 'Pairings', rows: 2, numbering: ['序号'], isOpen: true });
  const columns = line?.columns ?? [];
  expect(columns.map(({ letters, label, choice }) => [letters, label, choice])).toEqual([
    ['B', '户主姓名', 'household'],
    ['C', '身份证号', 'idNumber'],
    ['D', '结对干部', 'cadre'],
    ['E', '结对时间', 'from'],
    ['F', '养了几头猪', null],
  ]);
  expect(columns[0]).toMatchObject({ samples: ['周大山', '吴小河'] });
  expect(columns[0]?.sure).toBeGreaterThan(0.9);
  expect(columns[0]?.reason?.zh).toMatch(/表头/);
  expect(columns[4]).toMatchObject({ samples: ['3', '2'], sure: null, reason: null });
  expect(line?.outer).toEqual([{ header: '村', value: '乌木村', from: '乌木村结对帮扶花名册' }]);
});

test('rows go below the last entry, once, and the workbook remembers the tables', async () => {
  const { workbook, checked } = await township();
  const before = checked.book.Pairings.sheetRows;
  const outcome = outcomeFor(checked);
  const carried = await carryOver(workbook, outcome, checked, true, unwatched);
  expect(carriedOverMessages(carried, true).map(({ zh }) => zh)).toEqual([
    '已带入 2 行：结对帮扶 2 行。',
    '不要的话，按一次 Ctrl+Z 全部撤销。',
  ]);
  const after = await check(workbook, TODAY, unwatched);
  const { sheetRows, columns } = after.book.Pairings;
  const last = before.at(-1) ?? 0;
  expect(sheetRows).toEqual([...before, last + 1, last + 2]);
  expect(columns.household.values.slice(-2)).toEqual(['周大山', '吴小河']);
  expect(columns.idNumber.raw.slice(-2)).toEqual(['519900195203040017', '519900196108120035']);
  expect(columns.village.values.slice(-2)).toEqual(['乌木村', '乌木村']);
  expect(outcomeFor(after).present).toHaveLength(2);
  expect(rememberedMappings(after.content)).toEqual([
    {
      of: 'import',
      headers: ['序号', '户主姓名', '身份证号', '结对干部', '结对时间', '养了几头猪'],
      as: 'Pairings',
      keys: [null, 'household', 'idNumber', 'cadre', 'from', null],
    },
  ]);
});

test('a column that the user chose is chosen the next time, in another file with the same headers', async () => {
  const { workbook, checked } = await township();
  const [proposed] = proposeImport(workbooks, { map: null, into: checked.book });
  if (!proposed) throw new Error('no table');
  const corrected = withColumn(withColumn(proposed, 6, 'remarks'), 5, null);
  await carryOver(workbook, outcomeFor(checked, [corrected]), checked, true, unwatched);
  const { content, book } = await check(workbook, TODAY, unwatched);
  const remembered = rememberedMappings(content);
  const [again] = proposeImport(workbooks, { map: null, into: book, remembered });
  expect(again?.recognised.columns.map(({ key, reason }) => [key, reason])).toEqual([
    ['household', 'kept'],
    ['idNumber', 'kept'],
    ['cadre', 'kept'],
    ['remarks', 'kept'],
  ]);
  const others = sheetFrom('别的', `\n户主姓名|身份证号|结对干部\n张三|~519900195203040033|王伟\n`);
  const [other] = proposeImport([{ file: '', workbook: { date1904: false, sheets: [others] } }], {
    map: null,
    into: book,
    remembered,
  });
  expect(other?.recognised.columns.some(({ reason }) => reason === 'kept')).toBe(false);
});

test('a table is left where it is, or taken for another ledger, as the user says', async () => {
  const { checked } = await township();
  const [proposed] = proposeImport(workbooks, { map: null, into: checked.book });
  if (!proposed) throw new Error('no table');
  expect(outcomeFor(checked, [retakenTable(proposed, null, checked.book)]).rows).toEqual({});
  const cadres = retakenTable(proposed, 'Cadres', checked.book);
  expect(tableLine({ proposed: cadres, rows: 0 }).ledger).toBe('Cadres');
});

test('where a ledger takes no rows nothing comes over, nothing is remembered, and it is said why', async () => {
  const { checked } = await township();
  const port = {
    addRows: () => Promise.resolve({ kind: 'refused', place: '结对帮扶', reason: 'protected' }),
    keep: () => Promise.reject(new Error('nothing is remembered')),
  } as unknown as WorkbookPort;
  const carried = await carryOver(port, outcomeFor(checked), checked, true, unwatched);
  expect(carriedOverMessages(carried, true).map(({ zh }) => zh)).toEqual([
    '什么也没有带入：结对帮扶 写不进去，表格受保护，请先撤销工作表保护。',
  ]);
});

test('a ledger that the workbook lacks is made first', async () => {
  const plans = ledgerPlans(sampleRows()).filter(({ id }) => id !== 'Pairings');
  const workbook = await openFileWorkbook(await newWorkbook(plans));
  const checked = await check(workbook, TODAY, unwatched);
  const outcome = outcomeFor(checked);
  expect(await makeMissingLedgers(workbook, outcome, checked, unwatched)).toBe(true);
  const now = await check(workbook, TODAY, unwatched);
  expect(now.book.Pairings.present).toBe(true);
  expect(await makeMissingLedgers(workbook, outcome, now, unwatched)).toBe(false);
});
