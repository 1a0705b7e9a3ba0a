import { compact, isBlank, singleSpaced } from '../../records/characters';
import type { FoundTable } from '../found-table';
import { COLON_BEHIND } from '../header-text';
import type { CellLookup } from '../sheet-cells';
import { Sign } from './row-signs';
import { loneText, type TableRow } from './table-rows';

/** Whether a row's only text is a heading: merged over most of the table's columns, or with a colon (二季度新增：). */
export function headsRows(text: string, row: number, { left, right }: FoundTable, lookup: CellLookup): boolean {
  if (COLON_BEHIND.test(text)) return true;
  const widest = lookup
    .filled(row, left, right)
    .map((column) => lookup.mergeAt(row, column))
    .reduce((most, merge) => Math.max(most, merge ? merge.right - merge.left + 1 : 1), 1);
  return right > left + 1 && widest * 2 > right - left + 1;
}

const SUM =
  /^(?:\(?[一二三四五六七八九十]\)?、?)?(?:全(?:乡|镇|县|区|村|社区)|\S{1,8}(?:村|社区|组|社))?(?:小计|合计|总计|共计|累计|(?<=[村区组社])计)(?:[(（][^()（）]{1,10}[)）])?[:：]?$/u;
/** A signature: 填表人：晏秋菊, 乡（镇）长： */
const SIGNED = /^[^:：]{2,12}[:：]\s*\S{0,8}$/u;

/**
 * The label of a totals row, and its column: 合计 and the like alone in a column of names, or before all other text. Null
 * for any other row.
 *
 * @param named the 1-based columns of names
 * @param left the sheet column of the first cell
 */
export function sumOfRows(
  { cells, repeated, signs }: TableRow,
  named: readonly number[],
  left: number,
): { readonly text: string; readonly column: number } | null {
  if ((signs & Sign.sum) === 0) return null;
  const first = cells.findIndex((cell, at) => !isBlank(cell) && !repeated.has(left + at) && typeof cell === 'string');
  for (const column of [...named, left + first]) {
    const cell = cells[column - left] ?? null;
    if (typeof cell === 'string' && SUM.test(compact(cell))) return { text: singleSpaced(cell), column };
  }
  return null;
}

/** The first signature of a row that holds signatures only: 填表人：晏秋菊 | 审核人：马国良. Null for any other row. */
export function signatures(
  { cells, repeated, signs }: TableRow,
  left: number,
): { readonly text: string; readonly column: number } | null {
  if ((signs & Sign.colon) === 0) return null;
  const opening = cells.find((cell) => !isBlank(cell));
  // Fast: the first cell rules out most rows.
  if (typeof opening !== 'string' || !/[:：]/.test(opening)) return null;
  const texts = cells.flatMap((cell, at) =>
    isBlank(cell) || repeated.has(left + at) ? [] : [{ cell, column: left + at }],
  );
  const signed = texts.filter(({ cell }) => typeof cell === 'string' && SIGNED.test(cell));
  const [first] = signed;
  if (!first || texts[0] !== first || signed.length < 2 || signed.length < texts.length - 1) return null;
  return { text: singleSpaced(String(first.cell)), column: first.column };
}

const EXAMPLE = /^[(（]?(?:填写|填报)?(?:示例|样例|范例|举例|例)\d*[)）]?[:：]?$/u;

/** The word that marks a row as an example (示例); null for any other row. */
export function exampleRow(
  { cells, signs }: TableRow,
  left: number,
): { readonly text: string; readonly column: number } | null {
  if ((signs & Sign.example) === 0) return null;
  const at = cells.findIndex((cell) => !isBlank(cell));
  const first = cells[at];
  return typeof first === 'string' && EXAMPLE.test(compact(first))
    ? { text: singleSpaced(first), column: left + at }
    : null;
}

/** The rows at a table's end that are the titles of the next table: one text each, right above it. */
export function titlesBelow(
  rows: readonly TableRow[],
  { left, bottom }: FoundTable,
  lookup: CellLookup,
): ReadonlySet<number> {
  const titles = new Set<number>();
  if (bottom >= lookup.bottom) return titles;
  for (const row of rows.toReversed()) {
    if (loneText(row, left) === null) break;
    titles.add(row.row);
  }
  return titles;
}

/** The label of a row 全乡 among villages, which is their sum; null for any other row. */
export function wholeTownship(
  { cells }: TableRow,
  column: number,
  left: number,
): { readonly text: string; readonly column: number } | null {
  const name = cells[column - left] ?? null;
  return typeof name === 'string' && /^\s*全(?:乡|镇|乡镇|街道|区|县)\s*(?:合计|总计)?\s*$/.test(name)
    ? { text: singleSpaced(name), column }
    : null;
}
