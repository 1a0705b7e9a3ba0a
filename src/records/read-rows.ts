import type { LedgerGrid } from '../model/grid';
import type { Finding } from '../model/finding';
import { pacer, type Work } from '../model/progress';
import type { LedgerTemplate } from '../templates/ledger';
import type { ReadingContext } from './cell-reader';
import { findHeaderRow } from './header-row';
import { assignHeaders } from './header-findings';
import { byKey, FillingColumn, missingReading, type LedgerReading } from './ledger-reading';
import { mergeFindings } from './merged-cells';
import { inCellOrder } from './cell-order';
import { RowReader } from './row-reader';

/** Rows that are read between two checks of the clock. */
const ROWS_AT_A_TIME = 100;

/** Reads a ledger laid out in rows, from its header row to the end of the sheet. */
export async function readRows(
  grid: LedgerGrid,
  template: LedgerTemplate,
  context: ReadingContext,
  work: Work,
): Promise<LedgerReading> {
  const header = findHeaderRow(grid, template);
  if (!header) return missingReading(template, grid);
  const { table, sheet } = grid;
  const { row: headerRow, isOnSheet, left, right, cells } = header;
  const standing = cells.map((cell) => ({ row: isOnSheet ? headerRow : null, ...cell }));
  const { headers, findings: headerFindings } = assignHeaders(standing, template, grid, context);
  const sheetColumns = headers.map((header) => header?.sheetColumn ?? null);

  const totalsRow = grid.bounds?.totalsRow;
  const findings: Finding[] = [...headerFindings];
  const place = { table, sheet, left, sheetColumns, formats: grid.formats, totalsRow };
  const reader = new RowReader(template, place, context, findings);
  const first = Math.max(0, headerRow - grid.top + 1);
  let room = 0;
  for (let at = first; at < grid.values.length; at += 1)
    if (reader.isFilled(grid.values[at] ?? [], grid.left)) room += 1;
  const columns = sheetColumns.map((sheetColumn) => new FillingColumn(sheetColumn, room));
  const sheetRows: number[] = [];
  const total = Math.max(0, grid.values.length - first);
  const pace = pacer(work);
  for (let at = first; at < grid.values.length; at += 1) {
    if ((at - first) % ROWS_AT_A_TIME === 0) {
      work.report({ zh: `正在读取${sheet}`, en: `Reading ${sheet}` }, at - first, total);
      await pace();
    }
    const row = grid.top + at;
    if (reader.read(row, grid.values[at] ?? [], grid.left)) {
      columns.forEach((column, index) => {
        const read = reader.columns[index];
        if (read) column.set(sheetRows.length, read);
      });
      sheetRows.push(row);
    }
  }
  for (const column of columns) column.cutTo(sheetRows.length);
  const bounds = { headerRow, left, right, ...(totalsRow !== undefined && { totalsRow }) };
  const merges = mergeFindings(grid, bounds, sheetRows);
  return {
    ledger: { table, sheet, present: true, bounds, sheetRows, columns: byKey(template, columns) },
    // The findings of rows are in order already; only those of merges and headers must be sorted in.
    findings: merges.length === 0 && headerFindings.length === 0 ? findings : inCellOrder([...findings, ...merges]),
  };
}
