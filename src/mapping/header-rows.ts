import type { CellValue } from '../model/cell';
import { compact, isBlank, textOf } from '../records/characters';
import type { FoundTable } from './found-table';
import { headerText, unitAlone } from './header-text';
import { isKnownHeader, isRunningNumber } from './known-headers';
import { monthNamed, namesStretch } from './table-parts';
import type { CellLookup } from './sheet-cells';

/** The most rows that a table's header may have. */
const MOST_HEADER_ROWS = 3;
const LONGEST_HEADER = 40;
/** This many months side by side are headers. */
const FEWEST_MONTHS = 3;
/** This many values of our lists, or quarters or halves of a year, are headers too. */
const FEWEST_VALUES = 2;

/** The header rows of a sheet's tables, from the top down. */
export function headerRows(lookup: CellLookup): readonly FoundTable['header'][] {
  const found: FoundTable['header'][] = [];
  const open = new Set<number>();
  for (let row = lookup.cells.top; row <= lookup.bottom; row += 1) {
    if (row <= (found.at(-1)?.bottom ?? 0) || !isHeaderRow(lookup, row, open)) continue;
    if (!lookup.isForm && (isOfCard(lookup, row) || isLineAbove(lookup, row))) continue;
    if (isOfTitles(lookup, row)) continue;
    const above = found.at(-1)?.bottom ?? 0;
    const header = { top: headerTop(lookup, row, above), bottom: headerBottom(lookup, row) };
    found.push(header);
    for (let at = header.top; at <= header.bottom; at += 1) for (const column of lookup.filled(at)) open.add(column);
  }
  return found;
}

/** The cells of a row that begin there, each merge once. */
export function anchors(
  lookup: CellLookup,
  row: number,
): readonly { readonly column: number; readonly text: CellValue }[] {
  return lookup
    .filled(row)
    .filter((column) => {
      const merge = lookup.mergeAt(row, column);
      return !merge || (merge.top === row && merge.left === column);
    })
    .map((column) => ({ column, text: lookup.at(row, column) }));
}

function isWords(value: CellValue): value is string {
  if (typeof value !== 'string' || value.length > LONGEST_HEADER || !/\p{L}/u.test(value)) return false;
  // 其中：空巢老人 is a header in spite of the colon; 村名：大湾村 is a label with its value.
  return !/[:：]\s*\S/.test(value.replace(/^其中[:：]/, ''));
}

/**
 * Whether a table's header begins in a row: its cells are words, and enough of them are known headers.
 *
 * @param openColumns columns of a table above whose rows are not over
 */
function isHeaderRow(lookup: CellLookup, row: number, openColumns: ReadonlySet<number>): boolean {
  // Fast: most rows hold no known header at all.
  const raw = lookup.cells.values[row - lookup.cells.top] ?? [];
  if (!raw.some((cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADER && isKnownHeader(cell)))
    return false;
  const cells = anchors(lookup, row);
  const texts = cells.map(({ text }) => text).filter(isWords);
  if (texts.length < 2 || texts.length * 5 < cells.length * 4) return false;
  const months = texts.filter((text) => monthNamed(text) !== null).length;
  const isValue = (text: string): boolean =>
    lookup.listValues.size > 0 && lookup.listValues.has(compact(headerText(text).words));
  const values = texts.filter(isValue).length;
  const stretches = texts.filter(namesStretch).length;
  const isPart = (text: string): boolean =>
    (months >= FEWEST_MONTHS && monthNamed(text) !== null) ||
    (values >= FEWEST_VALUES && isValue(text)) ||
    (stretches >= FEWEST_VALUES && namesStretch(text));
  const known = texts.filter((text) => isKnownHeader(text) || isPart(text)).length;
  const open = cells.some(({ column }) => openColumns.has(column));
  // Below a header, a row of words is an entry unless half of them, and at least three, are known headers.
  if (open) return known >= 3 && known * 2 >= texts.length && !texts.some((text) => text.length > 20);
  if (known >= 3 || (known >= 2 && known * 2 >= texts.length)) return true;
  if (known >= 2 && lookup.isForm && isAboveEmptyRow(lookup, row, cells)) return true;
  return texts.length >= 3 && texts.length === cells.length && texts.some(isRunningNumber) && texts.every(isShort);
}

/** Whether a form's row is several short words above a row without words, which is there to be filled. */
function isAboveEmptyRow(lookup: CellLookup, row: number, cells: ReturnType<typeof anchors>): boolean {
  const below = row + 1;
  const isEmpty = lookup
    .filled(below)
    .every((column) => lookup.cells.isFormula(below, column) || !isWords(lookup.at(below, column)));
  return isEmpty && cells.length >= FEWEST_OF_LIST && cells.every(({ text }) => isWords(text) && isShort(text));
}

/** Fewer words than this side by side may be labels of single cells. */
const FEWEST_OF_LIST = 4;

/** Whether a row is one of several rows of labels with their values, as on a household's card. */
function isOfCard(lookup: CellLookup, row: number): boolean {
  return hasLabels(lookup, row) && (hasLabels(lookup, row + 1) || hasLabels(lookup, row - 1));
}

/**
 * Whether a row of labels with their values stands right above a header, and counts for all rows below: 姓名 李四 职务 乡长.
 */
function isLineAbove(lookup: CellLookup, row: number): boolean {
  return hasLabels(lookup, row) && !hasLabels(lookup, row + 1) && isHeaderRow(lookup, row + 1, new Set());
}

/** Whether a row holds the titles of tables side by side, whose headers stand in the next row. */
function isOfTitles(lookup: CellLookup, row: number): boolean {
  const starts = anchors(lookup, row).map(({ column }) => column);
  if (starts.length < 2) return false;
  let table = 0;
  const tableOf = new Map<number, number>();
  const widths = new Map<number, number>();
  for (let column = lookup.cells.left; column <= lookup.right; column += 1) {
    if (isBlank(lookup.shown(row + 1, column)) || lookup.mergeAt(row + 1, column)?.top === row) table += 1;
    else {
      tableOf.set(column, table);
      widths.set(table, (widths.get(table) ?? 0) + 1);
    }
  }
  const above = starts.map((column) => tableOf.get(column));
  return new Set(above).size === starts.length && above.every((one) => (widths.get(one ?? -1) ?? 0) > 1);
}

/** Whether a row is labels and values in turn, at least two of each. */
export function hasLabels(lookup: CellLookup, row: number): boolean {
  const cells = anchors(lookup, row).map(({ text }) => typeof text === 'string' && isKnownHeader(text));
  return cells.length >= 4 && cells.length % 2 === 0 && cells.every((isLabel, at) => isLabel === (at % 2 === 0));
}

function isShort(text: string): boolean {
  return text.length <= 15;
}

/**
 * The top row of a header: above the known headers there may be group headers that are not known (日常, 重大节日).
 *
 * @param above the last row that the header cannot begin in
 */
function headerTop(lookup: CellLookup, row: number, above: number): number {
  let top = row;
  while (
    top - 1 > above &&
    top - 1 >= lookup.cells.top &&
    row - top + 1 < MOST_HEADER_ROWS &&
    hasGroups(lookup, top - 1, row)
  )
    top -= 1;
  return top;
}

/**
 * Whether a row holds group headers: only words, some merged over several columns, some merged down into the header.
 */
function hasGroups(lookup: CellLookup, row: number, header: number): boolean {
  const cells = anchors(lookup, row);
  const merges = cells.map(({ column }) => lookup.mergeAt(row, column));
  return (
    cells.length >= 2 &&
    cells.every(({ text }) => isWords(text)) &&
    merges.some((merge) => merge && merge.right > merge.left && merge.bottom < header) &&
    merges.some((merge) => merge && merge.bottom >= header)
  );
}

/**
 * Whether cells stand only below headers merged over several columns, at least two below each: 合计, 中央资金 below 资金来源.
 * They are headers, since an entry would have cells below the other headers too.
 */
function areOfGroupsOnly(lookup: CellLookup, header: number, below: ReturnType<typeof anchors>): boolean {
  const groups = new Map<number, number>();
  for (const { column, text } of below) {
    const above = lookup.mergeAt(header, column);
    if (!above || above.right === above.left || above.bottom > header || !isShort(String(text))) return false;
    groups.set(above.left, (groups.get(above.left) ?? 0) + 1);
  }
  const others = anchors(lookup, header).filter(({ column }) => !groups.has(column));
  return groups.size > 0 && [...groups.values()].every((count) => count > 1) && others.length > 1;
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

/** Whether the row below a header belongs to it too: its words stand below group headers, or below no header at all. */
function goesOn(lookup: CellLookup, top: number, bottom: number): boolean {
  const below = anchors(lookup, bottom + 1);
  const texts = below.map(({ text }) => text).filter(isWords);
  if (texts.length === 0 || texts.length < below.length) return false;
  // A unit such as 人 below the header 单位 is an entry's.
  const isUnit = ({ column, text }: (typeof below)[number]): boolean =>
    unitAlone(String(text)) !== null && /单位$/.test(textOf(lookup.shown(bottom, column) ?? ''));
  if (below.some(isUnit)) return false;
  // A unit in brackets below a header, （万元） below 投资, is a part of it.
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
  if (areOfGroupsOnly(lookup, bottom, below)) return true;
  const known = texts.filter(isKnownHeader).length;
  const grouped = below.some(({ column }) => {
    const above = lookup.mergeAt(bottom, column);
    return above !== undefined && above.right > above.left && above.top >= top;
  });
  if (grouped && under.length === below.length && texts.every((text) => text.length <= 20)) return known >= 1;
  const gaps = below.some(({ column }) => isBlank(lookup.shown(bottom, column)));
  return gaps && known >= 2 && known * 2 >= texts.length && texts.every((text) => text.length <= 20);
}
