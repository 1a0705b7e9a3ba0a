import { appendAll } from '../model/append';
import type { CellValue } from '../model/cell';
import { isBlank, singleSpaced, textOf } from '../records/characters';
import type { TableColumn } from './found-table';
import { isRunningNumber } from './known-headers';
import type { CellLookup } from './sheet-cells';

/** How many rows below the header are looked at to see whether a column without a header holds anything. */
const ROWS_LOOKED_AT = 30;

/** The headers of a column from the top row down, each merge and each repeated text once. */
export function headersAt(lookup: CellLookup, column: number, top: number, bottom: number): readonly string[] {
  const headers: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    let value = lookup.shown(row, column);
    if (isBlank(value) && row < bottom) value = groupWithoutMerge(lookup, row, column, bottom);
    const text = value === null ? '' : onOneLine(textOf(value));
    if (text !== '' && text !== headers.at(-1)) headers.push(text);
  }
  return headers;
}

/** A header without its line breaks and without spaces between ideographs. */
function onOneLine(text: string): string {
  return singleSpaced(text).replace(/(?<=[\p{Script=Han}）)、])\s+|\s+(?=[\p{Script=Han}（(、])/gu, '');
}

/**
 * The group header of a column where it is not merged over its columns: it counts for those at its right as long as
 * they have headers below. Null where there is none.
 */
function groupWithoutMerge(lookup: CellLookup, row: number, column: number, bottom: number): CellValue {
  if (isBlank(lookup.shown(row + 1, column)) || lookup.mergeAt(row + 1, column)?.top === row) return null;
  for (let at = column - 1; at >= lookup.cells.left; at -= 1) {
    const isSingle = !isBlank(lookup.at(row, at)) && lookup.mergeAt(row, at) !== undefined;
    if (isSingle || isBlank(lookup.shown(bottom, at))) return null;
    if (!isBlank(lookup.at(row, at))) return isBlank(lookup.at(row + 1, at)) ? null : lookup.at(row, at);
  }
  return null;
}

/**
 * Splits header rows into the columns of tables side by side: at empty columns, at a second 序号, and where the same
 * headers begin again.
 *
 * @param last the last row of the tables
 */
export function segments(
  lookup: CellLookup,
  top: number,
  bottom: number,
  last: number,
): readonly (readonly TableColumn[])[] {
  const found: TableColumn[][] = [];
  let current: TableColumn[] = [];
  const close = (): void => {
    while (current.length > 0 && current.at(-1)?.headers.length === 0) current.pop();
    const before = found.at(-1);
    if (before && standsBesideOne(before, current)) appendAll(before, current);
    else if (current.length > 0) found.push(current);
    current = [];
  };
  for (let column = lookup.cells.left; column <= lookup.right; column += 1) {
    const headers = headersAt(lookup, column, top, bottom);
    if (headers.length === 0 && !holdsEntries(lookup, column, bottom, last)) {
      close();
      continue;
    }
    if (headers.length === 0 && current.length === 0) continue;
    if (current.length > 0 && goesOnInCells(lookup, bottom, column, last)) continue;
    const own = headers.at(-1) ?? '';
    if (startsAgain(lookup, current, column, top, bottom)) close();
    if (isRunningNumber(own) && current.some(({ headers: other }) => isRunningNumber(other.at(-1) ?? ''))) close();
    current.push({ column, headers });
  }
  const trailing = current.slice(current.findLastIndex(({ headers }) => headers.length > 0) + 1);
  close();
  // Columns without a header behind the last one belong to the table where they hold entries.
  const filled = trailing.filter(({ column }) => holdsEntries(lookup, column, bottom, last));
  appendAll(found.at(-1) ?? [], filled);
  return found.filter(({ length }) => length > 1);
}

/** Whether columns behind one empty column belong to the table before it: its columns are spaced out by empty ones. */
function standsBesideOne(before: readonly TableColumn[], [first, ...others]: readonly TableColumn[]): boolean {
  const [last = 0] = before.slice(-1).map(({ column }) => column);
  if (!first || first.column !== last + 2) return false;
  const isSpaced = before.some(({ column }, at) => at > 0 && column > (before[at - 1]?.column ?? 0) + 1);
  return before.length === 1 || others.length === 0 || isSpaced;
}

/** Whether the headers of a table begin again in a column: the second half of a list beside the first. */
function startsAgain(
  lookup: CellLookup,
  before: readonly TableColumn[],
  column: number,
  top: number,
  bottom: number,
): boolean {
  if (before.length < FEWEST_REPEATED) return false;
  return before
    .slice(0, FEWEST_REPEATED)
    .every(({ headers }, at) => headers.join('|') === headersAt(lookup, column + at, top, bottom).join('|'));
}

/** Fewer repeated headers may be those of two persons: 姓名, 电话, 姓名, 电话. */
const FEWEST_REPEATED = 3;

/** Whether a column only holds the rest of cells merged from its left, from the header down. */
function goesOnInCells(lookup: CellLookup, bottom: number, column: number, last: number): boolean {
  const isRest = (row: number): boolean => {
    const merge = lookup.mergeAt(row, column);
    return merge !== undefined && merge.left < column;
  };
  if (!isRest(bottom) || !isRest(bottom + 1)) return false;
  for (let row = bottom + 1; row <= last; row += 1) {
    const cell = lookup.at(row, column);
    // A text with a colon, such as 审核人： below the table, is not an entry.
    if (!isBlank(cell) && !(typeof cell === 'string' && /[:：]/.test(cell))) return false;
  }
  return true;
}

function holdsEntries(lookup: CellLookup, column: number, header: number, end: number): boolean {
  const last = Math.min(end, header + ROWS_LOOKED_AT);
  let filled = 0;
  let rows = 0;
  for (let row = header + 1; row <= last; row += 1) {
    if (lookup.filled(row).length < 2) continue;
    rows += 1;
    if (!isBlank(lookup.at(row, column))) filled += 1;
  }
  return rows > 0 && filled * 3 >= rows;
}
