import type { CellValue } from '../../model/cell';
import { isBlank } from '../../records/characters';
import type { ColumnType } from '../../templates/column';
import type { CellLookup } from '../sheet-cells';
import type { FoundTable } from '../found-table';

/** A row of an old table. */
export interface TableRow {
  /** 1-based sheet row. */
  readonly row: number;
  /** From the table's first column on; a merge that goes over several rows counts for each of them. */
  readonly cells: readonly CellValue[];
  /** Columns whose cell comes from a merge that begins further up. */
  readonly repeated: ReadonlySet<number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Numbers of a merge count once: three households that share a cell of 900 yuan did not get 900 each. */
const COUNTS_ONCE: ReadonlySet<ColumnType['kind']> = new Set(['integer', 'quantity', 'money', 'idNumber', 'phone']);

/** The rows below a table's header; those in which nothing stands of their own are passed over. */
export function* rowsOf(
  table: FoundTable,
  lookup: CellLookup,
  kindAt: ReadonlyMap<number, ColumnType['kind']>,
): Generator<TableRow> {
  for (let row = table.header.bottom + 1; row <= table.bottom; row += 1) {
    const cells: CellValue[] = [];
    let repeated = NONE;
    let own = 0;
    for (let column = table.left; column <= table.right; column += 1) {
      const value = lookup.at(row, column);
      if (!isBlank(value) && !isToBeFilled(value)) {
        own += 1;
        cells.push(value);
        continue;
      }
      const merge = lookup.mergeAt(row, column);
      const kind = kindAt.get(column);
      const isBelow =
        merge !== undefined && merge.top < row && merge.top > table.header.bottom && merge.left === column;
      if (isBelow && kind !== undefined && !COUNTS_ONCE.has(kind)) {
        repeated = new Set([...repeated, column]);
        cells.push(lookup.at(merge.top, column));
      } else cells.push(null);
    }
    if (own > 0) yield { row, cells, repeated };
  }
}

/** 年 月 日 with nothing between them, as a form has them printed. */
function isToBeFilled(value: CellValue): boolean {
  return typeof value === 'string' && /^[\s_＿]*年[\s_＿]*月[\s_＿]*日[\s_＿]*$/.test(value);
}

/** The only text of a row, where it holds one text and nothing else. */
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
