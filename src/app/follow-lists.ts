import type { ReadingContext } from '../records/cell-reader';
import { readingContext } from '../records/read-book';
import type { LedgerRow } from '../records/reread-row';
import { rowsReadDifferently } from '../records/rows-read-differently';
import { tableNames } from '../templates/ledgers';
import type { Checked } from './check';
import { checkRows, MOST_ROWS } from './check-rows';

/**
 * Completes a check after an edit of 可选项, given the check in which only 可选项 itself was read again: cells of other
 * ledgers whose meaning the lists have changed are read again too. The given check must not be used afterwards, only
 * the one returned. Null where so many rows are concerned that the whole workbook must be checked again.
 *
 * @param before what cells meant before the edit
 */
export function followLists(checked: Checked, before: ReadingContext): Checked | null {
  const { content, book } = checked;
  const after = readingContext(content, book);
  const rows: LedgerRow[] = [];
  for (const table of tableNames) {
    const grid = content.grids.find((candidate) => candidate.table === table);
    if (!grid) continue;
    const { top, left, values, formats } = grid;
    for (const row of rowsReadDifferently(grid, book[table], table, { before, after })) {
      if (rows.length === MOST_ROWS) return null;
      rows.push({ table, row, left, cells: values[row - top] ?? [], formats });
    }
  }
  return rows.length === 0 ? checked : checkRows(checked, rows);
}
