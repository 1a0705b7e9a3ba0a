import { columnLetters, columnNumber } from '../../../src/model/cell';

/** Rows that come in above a row, or go from it on. */
export interface RowMove {
  readonly sheet: string;
  /** The first row that comes in or goes. */
  readonly at: number;
  /** Below 0 where they go. */
  readonly by: number;
}

const TOKEN =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.])/gu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;

/** A formula with each reference replaced; texts in quotation marks stay. `prefix` is what stands before the cells. */
function replaced(formula: string, change: (first: string, last: string | null, prefix: string) => string): string {
  return formula.replace(TOKEN, (token: string, prefix: string | undefined, first?: string, last?: string) =>
    first === undefined ? token : `${prefix ?? ''}${change(first, last ?? null, prefix ?? '')}`,
  );
}

/** Where a row stands after rows came or went; null where it went itself. */
export function movedRow(row: number, { at, by }: RowMove): number | null {
  if (row < at) return row;
  if (by < 0 && row < at - by) return null;
  return row + by;
}

/**
 * A stretch of rows after a move: it grows by what comes in within it, shrinks by what goes; null where all of it went.
 */
export function movedStretch(top: number, bottom: number, move: RowMove): readonly [number, number] | null {
  const { at, by } = move;
  if (by >= 0) return [movedRow(top, move) ?? top, movedRow(bottom, move) ?? bottom];
  const end = at - by;
  const first = top < at ? top : Math.max(top, end) + by;
  const last = bottom >= end ? bottom + by : Math.min(bottom, at - 1);
  return last < first ? null : [first, last];
}

const rowOf = (cell: string): number => Number(CELL.exec(cell)?.[4]);
const withRow = (cell: string, row: number): string => cell.replace(/\d+$/, String(row));

/**
 * A formula after rows came in or went, as Excel rewrites it: references move with their cells, ranges grow and shrink,
 * what is gone is `#REF!` (Microsoft support, "Insert or delete rows and columns").
 */
export function movedFormula(formula: string, own: string, move: RowMove): string {
  return replaced(formula, (first, last, prefix) => {
    const named = prefix === '' ? own : prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (named.toLowerCase() !== move.sheet.toLowerCase()) return last === null ? first : `${first}:${last}`;
    const rows = movedStretch(rowOf(first), rowOf(last ?? first), move);
    if (!rows) return '#REF!';
    return last === null ? withRow(first, rows[0]) : `${withRow(first, rows[0])}:${withRow(last, rows[1])}`;
  });
}

/** A formula as it is pasted so many rows and columns away: `$` stays, all else moves along. */
export function pastedFormula(formula: string, down: number, along: number): string {
  const moved = (cell: string): string => {
    const [, fixedColumn = '', letters = '', fixedRow = '', row = ''] = CELL.exec(cell) ?? [];
    const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + along);
    return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + down}`;
  };
  return replaced(formula, (first, last) => (last === null ? moved(first) : `${moved(first)}:${moved(last)}`));
}
