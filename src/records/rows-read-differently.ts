import type { CellValue } from '../model/cell';
import type { Finding } from '../model/finding';
import type { LedgerGrid } from '../model/grid';
import type { AnyLedger } from '../model/ledger';
import type { Column, ColumnType, ListName } from '../templates/column';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import type { ReadingContext } from './cell-reader';
import { isBlank } from './characters';
import { ColumnReader } from './column-reader';

/** What cells mean before and after an edit of the lists in 可选项. */
export interface ListChange {
  readonly before: ReadingContext;
  readonly after: ReadingContext;
}

/**
 * The sheet rows of a ledger in which the changed lists give a cell another value, state or finding, each row once;
 * also rows that were no entries. Each different text of a column is read once, not every cell.
 */
export function* rowsReadDifferently(
  { top, left, values }: LedgerGrid,
  { bounds, columns }: AnyLedger,
  table: TableName,
  change: ListChange,
): Iterable<number> {
  if (!bounds) return;
  const tests = ledgerTemplate(table).columns.flatMap((column) => {
    const list = listOf(column.type);
    const sheetColumn = columns[column.key]?.sheetColumn ?? null;
    if (list === null || sheetColumn === null || isSame(change, list)) return [];
    return [{ at: sheetColumn - left, isReadOtherwise: readOtherwise(column, change) }];
  });
  if (tests.length === 0) return;
  for (let at = Math.max(0, bounds.headerRow - top + 1); at < values.length; at += 1) {
    const cells = values[at] ?? [];
    if (tests.some((test) => test.isReadOtherwise(cells[test.at] ?? null))) yield top + at;
  }
}

function listOf(type: ColumnType): ListName | null {
  return type.kind === 'listed' || type.kind === 'severalListed' ? type.list : null;
}

function isSame({ before, after }: ListChange, list: ListName): boolean {
  const [one, other] = [before.lists[list], after.lists[list]];
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Returns a function that tells whether a cell now has another value, state or finding. */
function readOtherwise(column: Column, { before, after }: ListChange): (cell: CellValue) => boolean {
  const [was, is] = [outcomesOf(column, before), outcomesOf(column, after)];
  const known = new Map<CellValue, boolean>();
  return (cell) => {
    if (isBlank(cell)) return false;
    let differs = known.get(cell);
    if (differs === undefined) {
      differs = was(cell) !== is(cell);
      known.set(cell, differs);
    }
    return differs;
  };
}

/**
 * Returns a function that gives value, state and findings of a cell as one text. Number formats do not matter in these
 * columns.
 */
function outcomesOf(column: Column, context: ReadingContext): (cell: CellValue) => string {
  const findings: Finding[] = [];
  const reader = new ColumnReader(column, { table: '', sheet: '', sheetColumn: 1, formats: [], findings }, context);
  return (cell) => {
    findings.length = 0;
    reader.read(cell, 1);
    return JSON.stringify([reader.value, reader.state, findings]);
  };
}
