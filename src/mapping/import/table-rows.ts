import type { CellValue } from '../../model/cell';
import { isBlank } from '../../records/characters';
import type { ColumnType } from '../../templates/column';
import type { CellLookup } from '../sheet-cells';
import type { FoundTable } from '../found-table';
import { Sign, signsOf } from './row-signs';

/** A row of an old table. */
export interface TableRow {
  /** 1-based sheet row. */
  readonly row: number;
  /** From the table's first column on; the value of a cell merged over several rows is in each of them. */
  readonly cells: readonly CellValue[];
  /** 1-based columns whose value comes from a merge that begins further up. */
  readonly repeated: ReadonlySet<number>;
  /** The signs (`Sign`) that its texts hold, as a bit set. */
  readonly signs: number;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Kinds whose merged value goes to the first row only: three households that share a cell of 900 yuan did not get 900
 * each.
 */
const COUNTS_ONCE: ReadonlySet<ColumnType['kind']> = new Set(['integer', 'quantity', 'money', 'idNumber', 'phone']);

/**
 * The rows below a table's header, without those that have no value of their own.
 *
 * @param kindAt kinds of the matched columns, by 1-based column
 */
export function rowsOf(
  table: FoundTable,
  lookup: CellLookup,
  kindAt: ReadonlyMap<number, ColumnType['kind']>,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  const width = table.right - table.left + 1;
  const { top, left, values } = lookup.cells;
  for (let row = table.header.bottom + 1; row <= table.bottom; row += 1) {
    const held = values[row - top] ?? [];
    const cells = new Array<CellValue>(width);
    let repeated = NONE;
    let signs = 0;
    let own = 0;
    for (let at = 0; at < width; at += 1) {
      const column = table.left + at;
      const value = held[column - left] ?? null;
      const ofCell = typeof value === 'string' ? signsOf(value) : 0;
      if (!isBlank(value) && ((ofCell & Sign.year) === 0 || !isToBeFilled(value))) {
        own += 1;
        signs |= ofCell;
        cells[at] = value;
        continue;
      }
      const above = aboveOf(row, column, table, lookup, kindAt);
      if (above === undefined) cells[at] = null;
      else {
        repeated = new Set([...repeated, column]);
        if (typeof above === 'string') signs |= signsOf(above);
        cells[at] = above;
      }
    }
    if (own > 0) rows.push({ row, cells, repeated, signs });
  }
  return rows;
}

/**
 * The value that a blank cell has from a merge that begins further up; undefined where it has none, or such a value
 * counts once.
 */
function aboveOf(
  row: number,
  column: number,
  { header }: FoundTable,
  lookup: CellLookup,
  kindAt: ReadonlyMap<number, ColumnType['kind']>,
): CellValue | undefined {
  const merge = lookup.mergeAt(row, column);
  if (merge === undefined || merge.top >= row || merge.top <= header.bottom || merge.left !== column) return undefined;
  const kind = kindAt.get(column);
  return kind === undefined || COUNTS_ONCE.has(kind) ? undefined : lookup.at(merge.top, column);
}

/** Whether a text is 年 月 日 without numbers, as printed in a form to fill in. */
function isToBeFilled(value: CellValue): boolean {
  return typeof value === 'string' && /^[\s_＿]*年[\s_＿]*月[\s_＿]*日[\s_＿]*$/.test(value);
}

/**
 * The text of a row that holds one text and nothing else; null for any other row. @param left the sheet column of the
 * first cell
 */
export function loneText({ cells, repeated }: TableRow, left: number): string | null {
  let only: CellValue = null;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? null;
    if (isBlank(cell) || repeated.has(left + at)) continue;
    if (only !== null) return null;
    only = cell;
  }
  return typeof only === 'string' ? only : null;
}
