import type { CellRange, CellValue } from '../../../src/model/cell';
import { accessDenied, ExcelRefusal, invalidArgument } from '../errors';
import { assertName } from './names';
import { overlap } from './range';
import { ensureCell, type HostSheet, type HostTable } from './sheet';
import type { HostWorkbook } from './workbook';

/** Table names share one space with the workbook's defined names. */
export function assertTableName(workbook: HostWorkbook, name: string, self: HostTable | null): void {
  assertName(name);
  const taken =
    workbook.tables().some(({ table }) => table !== self && table.name.toLowerCase() === name.toLowerCase()) ||
    workbook.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (taken)
    throw new ExcelRefusal('ItemAlreadyExists', `A resource with the same name or identifier already exists: ${name}`);
}

/**
 * Makes a table of a block with a header row. Header cells become text, blank ones get a name, and of
 * several alike all but the first get a number (Microsoft support, "Create and format tables").
 */
export function addTable(workbook: HostWorkbook, sheet: HostSheet, range: CellRange): HostTable {
  if (sheet.protected) throw accessDenied('The sheet is protected.');
  if (sheet.tables.some((table) => overlap(table.range, range)))
    throw invalidArgument("A table can't overlap another table.");
  if (sheet.merges.some((merge) => overlap(merge, range))) throw invalidArgument('merged cells in a table');
  if (range.bottom === range.top) throw invalidArgument('a table needs a data row');
  const headers = new Set<string>();
  for (let column = range.left; column <= range.right; column++) {
    const cell = ensureCell(sheet, { row: range.top, column });
    const text = cell.value === '' || cell.value === null ? `Column${column - range.left + 1}` : String(cell.value);
    let header = text;
    for (let number = 2; headers.has(header.toLowerCase()); number++) header = `${text}${number}`;
    headers.add(header.toLowerCase());
    cell.value = header;
    delete cell.formula;
  }
  const id = workbook.newId();
  const table: HostTable = {
    id: `{table-${id}}`,
    name: `Table_${id}`,
    range,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
  };
  sheet.tables.push(table);
  return table;
}

/** Gives a table another block: its headers must stay where they are, and the two must overlap (reference page). */
export function resizeTable(sheet: HostSheet, table: HostTable, range: CellRange): void {
  if (sheet.protected) throw accessDenied('The sheet is protected.');
  if (range.top !== table.range.top || !overlap(range, table.range))
    throw invalidArgument('headers must stay in place');
  if (sheet.tables.some((other) => other !== table && overlap(other.range, range)))
    throw invalidArgument("A table can't overlap another table.");
  table.range = range;
}

/** The header texts of a table. */
export function headersOf(sheet: HostSheet, { range, hiddenHeaders }: HostTable): readonly string[] {
  return (
    hiddenHeaders ??
    Array.from({ length: range.right - range.left + 1 }, (_, offset) =>
      String(ensureCell(sheet, { row: range.top, column: range.left + offset }).value),
    )
  );
}

/**
 * The user switches the header row off: its cells are emptied and the table begins below them; the columns keep their
 * names.
 */
export function switchHeadersOff(sheet: HostSheet, table: HostTable): void {
  const {
    range: { top, left, bottom, right },
  } = table;
  table.hiddenHeaders = headersOf(sheet, table);
  table.showHeaders = false;
  for (let column = left; column <= right; column++) ensureCell(sheet, { row: top, column }).value = '';
  table.range = { top: top + 1, left, bottom, right };
}

/** The user switches the totals row on: it becomes the table's last row. */
export function switchTotalsOn(sheet: HostSheet, table: HostTable, values: readonly CellValue[]): void {
  const { range } = table;
  const bottom = range.bottom + 1;
  values.forEach((value, along) => {
    ensureCell(sheet, { row: bottom, column: range.left + along }).value = value;
  });
  table.range = { ...range, bottom };
  table.showTotals = true;
}
