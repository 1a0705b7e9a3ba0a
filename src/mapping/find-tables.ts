import type { CellValue } from '../model/cell';
import { isBlank, singleSpaced, textOf } from '../records/characters';
import { unitAlone } from './header-text';
import { isKnownHeader, isRunningNumber } from './known-headers';
import type { CellLookup } from './sheet-cells';

/** One column of a table: where it stands and what its headers say, from the group's down to its own. */
export interface TableColumn {
  /** 1-based sheet column. */
  readonly column: number;
  /** On one line each; none where the column has no header. */
  readonly headers: readonly string[];
}

/** A table of a sheet. Rows are 1-based. */
export interface FoundTable {
  readonly sheet: string;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly left: number;
  readonly right: number;
  /** The last row before the next table, or of the sheet. */
  readonly bottom: number;
  readonly columns: readonly TableColumn[];
  /** Lines that stand above the header, the nearest first. */
  readonly above: readonly string[];
}

/** Header rows of a table, of which the lowest is at most the third. */
const MOST_HEADER_ROWS = 3;
const LONGEST_HEADER = 40;
/** So many rows below a header tell whether a column without a header holds anything. */
const ROWS_LOOKED_AT = 30;

/** Every table of a sheet, from the top down and from left to right. */
export function findTables(lookup: CellLookup): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  const headers = headerRows(lookup);
  for (const [at, { top: row, bottom }] of headers.entries()) {
    const last = (headers[at + 1]?.top ?? lookup.bottom + 1) - 1;
    for (const columns of segments(lookup, row, bottom, last)) {
      const [first, last] = [columns[0], columns.at(-1)];
      if (!first || !last) continue;
      const bounds = { left: first.column, right: last.column };
      const sameAbove = tables.filter((table) => table.left <= bounds.right && table.right >= bounds.left);
      const above = linesAbove(lookup, row, bounds, sameAbove.at(-1));
      tables.push({ sheet: lookup.cells.sheet, header: { top: row, bottom }, ...bounds, bottom: 0, columns, above });
    }
  }
  return tables.map((table) => ({ ...table, bottom: bottomOf(table, tables, lookup) }));
}

/** The rows in which headers of tables stand; a look at their cells is enough. */
function headerRows(lookup: CellLookup): readonly FoundTable['header'][] {
  const found: FoundTable['header'][] = [];
  const open = new Set<number>();
  for (let row = lookup.cells.top; row <= lookup.bottom; row += 1) {
    if (row <= (found.at(-1)?.bottom ?? 0) || !isHeaderRow(lookup, row, open)) continue;
    if (!lookup.isForm && isOfCard(lookup, row)) continue;
    const header = { top: row, bottom: headerBottom(lookup, row) };
    found.push(header);
    for (let at = header.top; at <= header.bottom; at += 1) for (const column of lookup.filled(at)) open.add(column);
  }
  return found;
}

function bottomOf(table: FoundTable, tables: readonly FoundTable[], lookup: CellLookup): number {
  const next = tables.find(
    ({ header, left, right }) => header.top > table.header.bottom && left <= table.right && right >= table.left,
  );
  return next ? next.header.top - 1 : Math.max(lookup.bottom, table.header.bottom);
}

/** The cells of a row that begin there, each merge once. */
function anchors(lookup: CellLookup, row: number): readonly { readonly column: number; readonly text: CellValue }[] {
  return lookup
    .filled(row)
    .filter((column) => {
      const merge = lookup.mergeAt(row, column);
      return !merge || (merge.top === row && merge.left === column);
    })
    .map((column) => ({ column, text: lookup.at(row, column) }));
}

function isWords(value: CellValue): value is string {
  return (
    typeof value === 'string' && value.length <= LONGEST_HEADER && /\p{L}/u.test(value) && !/[:：]\s*\S/.test(value)
  );
}

/** Whether a table's header begins in a row: its cells are words, and enough of them are headers that are known. */
function isHeaderRow(lookup: CellLookup, row: number, openColumns: ReadonlySet<number>): boolean {
  // Most rows hold no header at all, and a look at their values tells.
  const raw = lookup.cells.values[row - lookup.cells.top] ?? [];
  if (!raw.some((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADER && isKnownHeader(cell)))
    return false;
  const cells = anchors(lookup, row);
  const texts = cells.map(({ text }) => text).filter(isWords);
  if (texts.length < 2 || texts.length * 5 < cells.length * 4) return false;
  const known = texts.filter(isKnownHeader).length;
  const open = cells.some(({ column }) => openColumns.has(column));
  // Below a header a row of words is an entry, unless they are headers through and through.
  if (open) return known >= 3 && known * 2 >= texts.length && !texts.some((text) => text.length > 20);
  if (known >= 3 || (known >= 2 && known * 2 >= texts.length)) return true;
  return texts.length >= 3 && texts.length === cells.length && texts.some(isRunningNumber) && texts.every(isShort);
}

/** Whether a row is one of several that have labels and what they ask for side by side, as a card for each household has. */
function isOfCard(lookup: CellLookup, row: number): boolean {
  return hasLabels(lookup, row) && (hasLabels(lookup, row + 1) || hasLabels(lookup, row - 1));
}

/** Whether all cells of a row are a label with its value behind it. */
function hasLabels(lookup: CellLookup, row: number): boolean {
  const cells = anchors(lookup, row).map(({ text }) => typeof text === 'string' && isKnownHeader(text));
  return cells.length >= 4 && cells.length % 2 === 0 && cells.every((isLabel, at) => isLabel === (at % 2 === 0));
}

function isShort(text: string): boolean {
  return text.length <= 15;
}

function headerBottom(lookup: CellLookup, top: number): number {
  let bottom = top;
  for (const { column } of anchors(lookup, top)) {
    const merge = lookup.mergeAt(top, column);
    if (merge && merge.bottom - top < MOST_HEADER_ROWS) bottom = Math.max(bottom, merge.bottom);
  }
  while (bottom - top + 1 < MOST_HEADER_ROWS && goesOn(lookup, top, bottom)) bottom += 1;
  return bottom;
}

/** Whether the row below a header goes on with it: its words stand under a group, or where nothing stands yet. */
function goesOn(lookup: CellLookup, top: number, bottom: number): boolean {
  const below = anchors(lookup, bottom + 1);
  const texts = below.map(({ text }) => text).filter(isWords);
  if (texts.length === 0 || texts.length < below.length) return false;
  // 人 below 单位 is the unit of a row.
  const isUnit = ({ column, text }: (typeof below)[number]): boolean =>
    unitAlone(String(text)) !== null && /单位$/.test(textOf(lookup.shown(bottom, column) ?? ''));
  if (below.some(isUnit)) return false;
  // （万元） below 投资 is a part of that header.
  const isUnitOfHeader = ({ column, text }: (typeof below)[number]): boolean =>
    /^\s*[(（].*[)）]\s*$/u.test(String(text)) &&
    unitAlone(String(text)) !== null &&
    !isBlank(lookup.shown(bottom, column));
  if (below.every(isUnitOfHeader)) return true;
  const under = below.filter(({ column }) => {
    const above = lookup.mergeAt(bottom, column);
    const isUnderGroup = above !== undefined && above.right > above.left && above.bottom <= bottom;
    return isUnderGroup || isBlank(lookup.shown(bottom, column));
  });
  const known = texts.filter(isKnownHeader).length;
  const grouped = below.some(({ column }) => {
    const above = lookup.mergeAt(bottom, column);
    return above !== undefined && above.right > above.left && above.top >= top;
  });
  if (grouped && under.length === below.length && texts.every((text) => text.length <= 20)) return known >= 1;
  const gaps = below.some(({ column }) => isBlank(lookup.shown(bottom, column)));
  return gaps && known >= 2 && known * 2 >= texts.length && texts.every((text) => text.length <= 20);
}

/** The headers of a column, each merge and each repeated text once. */
function headersAt(lookup: CellLookup, column: number, top: number, bottom: number): readonly string[] {
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

/** A group's header over columns that are not merged: it goes on to the right as long as they have headers below. */
function groupWithoutMerge(lookup: CellLookup, row: number, column: number, bottom: number): CellValue {
  if (isBlank(lookup.shown(row + 1, column)) || lookup.mergeAt(row + 1, column)?.top === row) return null;
  for (let at = column - 1; at >= lookup.cells.left; at -= 1) {
    const isSingle = !isBlank(lookup.at(row, at)) && lookup.mergeAt(row, at) !== undefined;
    if (isSingle || isBlank(lookup.shown(bottom, at))) return null;
    if (!isBlank(lookup.at(row, at))) return isBlank(lookup.at(row + 1, at)) ? null : lookup.at(row, at);
  }
  return null;
}

/** The columns of the tables whose headers stand in these rows: parted by empty columns and by a second 序号. */
function segments(lookup: CellLookup, top: number, bottom: number, last: number): readonly (readonly TableColumn[])[] {
  const found: TableColumn[][] = [];
  let current: TableColumn[] = [];
  const close = (): void => {
    while (current.length > 0 && current.at(-1)?.headers.length === 0) current.pop();
    if (current.length > 1) found.push(current);
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
  // Entries beyond the last header are the table's too.
  const filled = trailing.filter(({ column }) => holdsEntries(lookup, column, bottom, last));
  if (filled.length > 0 && found.length > 0) found[found.length - 1]?.push(...filled);
  return found;
}

/** Whether the headers of a table begin anew in a column: a list of which the second half stands beside the first. */
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

/** Fewer headers that stand twice may be asked of two persons: 姓名, 电话, 姓名, 电话. */
const FEWEST_REPEATED = 3;

/** Whether a column is but the rest of the merged cells at its left, from the header down. */
function goesOnInCells(lookup: CellLookup, bottom: number, column: number, last: number): boolean {
  const isRest = (row: number): boolean => {
    const merge = lookup.mergeAt(row, column);
    return merge !== undefined && merge.left < column;
  };
  if (!isRest(bottom) || !isRest(bottom + 1)) return false;
  for (let row = bottom + 1; row <= last; row += 1) {
    const cell = lookup.at(row, column);
    // 审核人： below the table is no entry.
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

/** Lines of one or two texts above a header, within its columns, up to the entries of the table before. */
function linesAbove(
  lookup: CellLookup,
  top: number,
  { left, right }: { readonly left: number; readonly right: number },
  before: FoundTable | undefined,
): readonly string[] {
  const lines: string[] = [];
  const first = before ? before.header.bottom + 1 : lookup.cells.top;
  for (let row = top - 1; row >= first; row -= 1) {
    const texts: string[] = [];
    for (const { column, text } of anchors(lookup, row)) {
      const end = lookup.mergeAt(row, column)?.right ?? column;
      if (end < left || column > right) continue;
      if (typeof text !== 'string') return inherited(lines, before);
      texts.push(singleSpaced(text));
    }
    if (texts.length > 3) break;
    if (texts.length > 0) lines.push(texts.join(' '));
  }
  return inherited(lines, before);
}

/** A header that is repeated without a line of its own stands under the lines of the one before. */
function inherited(lines: readonly string[], before: FoundTable | undefined): readonly string[] {
  return lines.length === 0 && before ? before.above : lines;
}

/** A table whose header rows and columns somebody named. */
export function tableAt(
  lookup: CellLookup,
  header: FoundTable['header'],
  columns: ReadonlyMap<number, unknown>,
): FoundTable {
  const found = segments(lookup, header.top, header.bottom, lookup.bottom).flat();
  const named = [...columns.keys()];
  const left = Math.min(...named, ...found.map(({ column }) => column));
  const right = Math.max(...named, ...found.map(({ column }) => column));
  const all: TableColumn[] = [];
  for (let column = left; column <= right; column += 1)
    all.push({ column, headers: headersAt(lookup, column, header.top, header.bottom) });
  return {
    sheet: lookup.cells.sheet,
    header,
    left,
    right,
    bottom: Math.max(lookup.bottom, header.bottom),
    columns: all.filter(({ column, headers }) => headers.length > 0 || columns.has(column)),
    above: linesAbove(lookup, header.top, { left, right }, undefined),
  };
}

/**
 * The first rows of a sheet on which no table was found, as a table that belongs nowhere, so that it can be named;
 * null where the sheet holds hardly anything.
 */
export function unknownTable(lookup: CellLookup): FoundTable | null {
  for (let row = lookup.cells.top; row < lookup.bottom; row += 1) {
    const first = anchors(lookup, row);
    if (first.length < 2 || lookup.filled(row + 1).length < 2) continue;
    const columns = new Map(first.map(({ column }) => [column, null]));
    return tableAt(lookup, { top: row, bottom: row }, columns);
  }
  return null;
}
