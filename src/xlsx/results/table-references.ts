import { columnLetters, quoteSheet, type CellPlace } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import { withTokens } from '../formulas/tokens';
import type { Table } from '../workbook/tables';

/** A table, and the sheet that it is on. */
export interface PlacedTable {
  readonly sheet: string;
  readonly table: Table;
}

/** `[#This Row],[金额]`, `[甲]:[乙]`, `#Data` or `金额`. */
const INNER =
  /^(?:#Data|\[#(?<item>This Row|Data)\](?:,|$))?(?:\[(?<from>(?:'.|[^[\]'#])+)\](?::\[(?<to>(?:'.|[^[\]'#])+)\])?)?$/u;

/**
 * A formula with the cells of tables by their addresses (`表[[#This Row],[金额]]` → `'台账'!$K$5`). What names a table,
 * a column or a part of a table that is not known stays as it is.
 *
 * @param row of the cell that holds the formula, which `#This Row` means
 */
export function withTableCells(formula: string, { row }: CellPlace, tables: readonly PlacedTable[]): string {
  if (!formula.includes('[') || tables.length === 0) return formula;
  return withTokens(formula, ({ kind, text }) => {
    if (kind !== 'columns') return null;
    const bracket = text.indexOf('[');
    const placed = tables.find(({ table }) => sameName(table.displayName, text.slice(0, bracket)));
    return placed ? cellsOf(placed, text.slice(bracket + 1, -1), row) : null;
  });
}

function cellsOf({ sheet, table }: PlacedTable, inner: string, row: number): string | null {
  const { range, columns, headerRowCount, totalsRowCount } = table;
  const parts = /^(?:'.|[^[\]'#])+$/u.test(inner) ? { from: inner } : INNER.exec(inner)?.groups;
  if (!parts) return null;
  const { item, from: first, to: last = first }: Readonly<Record<string, string | undefined>> = parts;
  const at = (column: string): number => columns.findIndex((own) => sameName(own, column.replace(/'(.)/gu, '$1')));
  const from = first === undefined ? 0 : at(first);
  const to = last === undefined ? columns.length - 1 : at(last);
  if (from < 0 || to < from) return null;
  const [top, bottom] = [range.top + headerRowCount, range.bottom - totalsRowCount];
  const isRow = item === 'This Row';
  if (isRow && (row < top || row > bottom)) return null;
  const corner = (along: number, down: number): string => `$${columnLetters(range.left + along)}$${down}`;
  const start = corner(from, isRow ? row : top);
  const end = corner(to, isRow ? row : bottom);
  return `${quoteSheet(sheet)}!${start === end ? start : `${start}:${end}`}`;
}
