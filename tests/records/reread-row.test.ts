import fc from 'fast-check';
import type { CellValue } from '../../src/model/cell';
import type { Finding } from '../../src/model/finding';
import { unwatched } from '../../src/model/progress';
import type { AnyLedger } from '../../src/model/ledger';
import { readBook } from '../../src/records/read-book';
import { placeBefore } from '../../src/model/row-change';
import { rereadRow, type LedgerRow, type RowReading } from '../../src/records/reread-row';
import { changedBook } from '../../src/templates/changed-book';
import { ledgerTemplate, type Book } from '../../src/templates/ledgers';
import { FIRST_VALUES } from '../../src/templates/ledgers/lists';
import { book, reading } from '../support/book';
import { messyRow, messyTables, withRows } from './messy';

const context = { date1904: false, templateVersion: null, lists: FIRST_VALUES };
const told = (findings: readonly Finding[]): Finding[] =>
  [...findings].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.address < b.address ? -1 : 1));

/** The row read again, and the book with it; null where more must be read. */
function reread(old: Book, edit: LedgerRow): (RowReading & { readonly book: Book }) | null {
  const read = rereadRow(old, edit, context);
  return read && { ...read, book: changedBook(old, read) };
}

test('after any edit the book and the findings are those of reading everything again', async () => {
  const edit = fc.constantFrom(...messyTables).chain((table) =>
    fc.record({
      table: fc.constant(table),
      rows: fc.array(messyRow(table), { minLength: 1, maxLength: 6 }),
      at: fc.nat(6),
      row: messyRow(table),
    }),
  );
  await fc.assert(
    fc.asyncProperty(edit, async ({ table, rows, at, row }) => {
      const edited: CellValue[][] = [...rows];
      while (edited.length <= at) edited.push([]);
      edited[at] = row;
      const before = await readBook(withRows(table, rows), unwatched);
      const after = await readBook(withRows(table, edited), unwatched);
      const next = reread(before.book, { table, row: at + 2, left: 1, cells: row });
      expect(next).not.toBeNull();
      expect(next?.rows).toEqual([at + 2]);
      expect(next?.book).toEqual(after.book);
      const kept = before.findings.filter((finding) => finding.table !== table || finding.row !== at + 2);
      expect(told([...kept, ...(next?.findings ?? [])])).toEqual(told(after.findings));
      const { sheetRows }: AnyLedger = before.book[table];
      expect(next && placeBefore(next.change)).toBe(sheetRows.includes(at + 2) ? sheetRows.indexOf(at + 2) : null);
    }),
  );
});

test('other ledgers, and columns whose cell did not change, are shared', async () => {
  const old = await book({ Villages: '名称|类别\n乌木村|村\n平桥村|村' });
  const cells = ['乌木村', '社区', null, null, null, null];
  const next = reread(old, { table: 'Villages', row: 2, left: 1, cells })?.book;
  expect(next?.Cadres).toBe(old.Cadres);
  expect(next?.Villages.columns.name).toBe(old.Villages.columns.name);
  expect(next?.Villages.columns.kind.values).toEqual(['社区', '村']);
  expect(old.Villages.columns.kind.values).toEqual(['村', '村']);
});

test('a row may be given from a column further right or left than the ledger’s first', async () => {
  const old = await book({ Villages: { text: '名称|类别\n乌木村|村', left: 3 } });
  const next = reread(old, { table: 'Villages', row: 2, left: 2, cells: ['旁注', '平桥村', '村'] });
  expect(next?.book.Villages.columns.name.values).toEqual(['平桥村']);
  expect(next).toMatchObject({ change: { at: 0, was: { sheetRow: 2 }, is: { sheetRow: 2 } }, findings: [] });
});

test('an item of the form is read with those that hang on it', async () => {
  const old = await reading({
    Profile: '项目|内容\n填报单位|示例乡\n上级单位|县委\n年度|=2014\n报告期|上半年\n起始日期|\n截止日期|',
  });
  expect(old.findings).toEqual([]);
  const next = reread(old.book, { table: 'Profile', row: 5, left: 1, cells: ['报告期', '自定义'] });
  expect(next?.book.Profile.columns.period.values).toEqual(['自定义']);
  expect(next?.findings.map(({ code, address }) => `${code} ${address}`)).toEqual([
    'C101 基本信息!B6',
    'C101 基本信息!B7',
  ]);
  expect(next?.rows).toEqual(ledgerTemplate('Profile').columns.map((_, index) => index + 2));
});

test('what may change more than a row is left to a full reading', async () => {
  const old = await book({ Villages: null });
  const edit = (table: 'Villages' | 'Cadres' | 'Profile', row: number) =>
    rereadRow(old, { table, row, left: 1, cells: ['甲', '乙'] }, context);
  expect(edit('Villages', 2)).toBeNull();
  expect(edit('Cadres', 1)).toBeNull();
  expect(edit('Profile', 40)).toBeNull();
});
