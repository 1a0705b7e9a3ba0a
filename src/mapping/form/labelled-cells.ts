import { cellAddress, NO_RESULT, type CellPlace, type CellValue } from '../../model/cell';
import { compact, singleSpaced } from '../../records/characters';
import { COLON_BEHIND, headerText, unitAlone } from '../header-text';
import type { CellLookup } from '../sheet-cells';
import { monthsTogether, namesMonths } from './label-months';
import { isBlankCell, isTotal, type HasFormat } from './form-body';
import type { Labelled } from './labelled';
import { holdsOptions } from './options';
import { LONGER_TIME } from './title-parts';

const LONGEST_LABEL = 40;
/** 其中, before a label that counts a part of the one above. */
const AMONG = /^\s*其\s*中\s*[:：]?\s*(?=.)/;

/**
 * Labels with an empty cell at their right, or else below.
 *
 * @param taken whether a row belongs to a list and is not looked at
 * @param isSubject whether a header names whose figures stand below it: a village, a cadre
 */
export function labelledCells(
  lookup: CellLookup,
  taken: (row: number) => boolean,
  hasFormat: HasFormat,
  isSubject: (header: string) => boolean,
): readonly Labelled[] {
  const found: Labelled[] = [];
  const used = new Set<string>();
  for (let row = lookup.cells.top; row <= lookup.bottom; row += 1) {
    if (taken(row)) continue;
    for (const column of lookup.filled(row)) {
      const written = lookup.at(row, column);
      if (typeof written !== 'string' || written === NO_RESULT || unitAlone(written) !== null) continue;
      const text = written.replace(AMONG, '').replace(COLON_BEHIND, '');
      if (text.length > LONGEST_LABEL || /[:：]|\p{P}$/u.test(text.replace(/[)）]\s*$/, ''))) continue;
      const beside = emptyBeside(lookup, row, column, hasFormat);
      if (beside === null || used.has(cellAddress(beside.at))) continue;
      const { at, unit, isOfList } = beside;
      used.add(cellAddress(at));
      const label = singleSpaced(text);
      const isTold = unit === null || headerText(label).unit !== null;
      const options = lookup.at(at.row, at.column);
      const labelled = {
        ...(holdsOptions(options) && { options }),
        label: isTold ? label : `${label}（${unit}）`,
        context: contextOf(lookup, row, column),
        ...(isOfList && { isOfList }),
        ...(COLON_BEHIND.test(written) && ({ hasColon: true } as const)),
      };
      const above = at.row === row ? headerAbove(lookup, at) : null;
      found.push({ ...labelled, at, ...(above && withHeader(lookup, above, isSubject)) });
      for (const further of above === null ? [] : furtherCells(lookup, { at, above }, hasFormat, isSubject)) {
        used.add(cellAddress(further.at));
        found.push({ ...labelled, ...further });
      }
    }
  }
  return found;
}

/** Rows at the top of a sheet in which its title may stand. */
const ROWS_OF_TITLE = 5;

/** The lines of a sheet's title, the lowest first. Labels with an empty cell beside them are not a title. */
export function titleLines(lookup: CellLookup, hasFormat: HasFormat): readonly string[] {
  const lines: string[] = [];
  const { right } = lookup;
  const { top, left } = lookup.cells;
  for (let row = top; row < top + ROWS_OF_TITLE; row += 1) {
    const texts = lookup.filled(row).map((column) => ({ column, text: lookup.at(row, column) }));
    const isWide = (column: number): boolean => rightOf(lookup, row, column) > column + 1;
    const isOpen = Array.from({ length: Math.max(0, right - left + 1) }, (_, at) => left + at).some((column) =>
      isOwnCell(lookup, { row, column }, hasFormat),
    );
    if (texts.length > 2 || texts.some(({ text }) => typeof text !== 'string')) break;
    if (isOpen && !texts.some(({ column }) => isWide(column))) break;
    if (texts.length > 0) lines.unshift(texts.map(({ text }) => singleSpaced(String(text))).join(' '));
  }
  return lines;
}

/** The empty cell that a label is for, and the unit printed beside it; null where there is no such cell. */
function emptyBeside(
  lookup: CellLookup,
  row: number,
  column: number,
  hasFormat: HasFormat,
): { readonly at: CellPlace; readonly unit: string | null; readonly isOfList?: true } | null {
  const right = { row, column: rightOf(lookup, row, column) };
  const between = lookup.at(row, right.column);
  const unit = typeof between === 'string' ? unitAlone(between) : null;
  const beyond = { row, column: rightOf(lookup, row, right.column) };
  if (unit !== null && isOwnCell(lookup, beyond, hasFormat)) return { at: beyond, unit };
  const next = { row: (lookup.mergeAt(row, column)?.bottom ?? row) + 1, column };
  const under = lookup.at(next.row, column);
  const unitBelow = typeof under === 'string' ? unitAlone(under) : null;
  const below = unitBelow === null ? next : { row: (lookup.mergeAt(next.row, column)?.bottom ?? next.row) + 1, column };
  const at = (isOfOwnRow(lookup, below, row) ? [right] : [right, below]).find(
    (place) => isOwnCell(lookup, place, hasFormat) && !isForUnit(lookup, place, row),
  );
  if (!at) return null;
  // Several empty cells below a label are the rows of a list.
  const second = { row: at.row + 1, column };
  const isFirstOfMany = at === below && isOwnCell(lookup, second, hasFormat) && !isOfOwnRow(lookup, second, row);
  if (isFirstOfMany && !saysWhoReports(lookup, row)) return { at, unit: unitBelow, isOfList: true };
  if (at !== right) return { at, unit: unitBelow };
  const behind = lookup.at(row, rightOf(lookup, row, at.column));
  return { at, unit: typeof behind === 'string' ? unitAlone(behind) : null };
}

/** Whether a cell at the right of a label stands in the column 单位, which holds no figures. */
function isForUnit(lookup: CellLookup, at: CellPlace, row: number): boolean {
  const above = at.row === row ? headerAbove(lookup, at) : null;
  return above !== null && /^(?:计量)?单位$/.test(compact(above.text));
}

/** Headers for the unit that reports: each row below them is about one whole township. */
const REPORTS = /^(?:乡镇?|镇|街道|乡\(?镇\)?|乡镇街道|填报单位|报送单位|单位)(?:名称|\(?街道\)?)?$/;

/** Whether a row has a label for the unit that reports: the rows below are then for one township each. */
function saysWhoReports(lookup: CellLookup, row: number): boolean {
  const texts = lookup.filled(row).map((column) => lookup.at(row, column));
  return texts.some((text) => typeof text === 'string' && REPORTS.test(headerText(text).words));
}

/** Whether a cell belongs to the text at its left (a unit, a village) and not to the label above it. */
function isOfOwnRow(lookup: CellLookup, { row, column }: CellPlace, above: number): boolean {
  const before = lookup.filled(row, lookup.cells.left, column - 1).at(-1);
  const text = before === undefined ? null : lookup.at(row, before);
  if (before === undefined || typeof text !== 'string') return false;
  if (unitAlone(text) !== null) return true;
  const header = lookup.shown(above, before);
  return !(typeof header === 'string' && REPORTS.test(headerText(header).words));
}

/**
 * Further cells for a label, in the columns to the right, whose headers ask for its figure over another time, or for
 * one village or cadre each.
 */
function furtherCells(
  lookup: CellLookup,
  { at: { row, column }, above: first }: { readonly at: CellPlace; readonly above: HeaderAbove },
  hasFormat: HasFormat,
  isSubject: (header: string) => boolean,
): readonly HeadedCell[] {
  const cells: HeadedCell[] = [];
  for (let next = rightOf(lookup, row, column); next <= lookup.right; next = rightOf(lookup, row, next)) {
    const at = { row, column: next };
    const above = isOwnCell(lookup, at, hasFormat) ? headerAbove(lookup, at) : null;
    if (above === null) break;
    const months = isTotal(above.text) ? monthsTogether([first.text, ...cells.map((cell) => cell.above ?? '')]) : null;
    if (months !== null) {
      cells.push({ at, above: months, isSum: true });
      continue;
    }
    const headed = withHeader(lookup, above, isSubject);
    // 合计 behind the columns of villages is their sum.
    const isWhole = cells.some(({ isOfSubject }) => isOfSubject) && isTotal(above.text);
    if (LONGER_TIME.test(above.text) || namesMonths(above.text) || headed.isOfSubject || headed.isOfOther || isWhole)
      cells.push({ at, ...headed });
  }
  return cells;
}

/** A cell, and what the header above it says. */
type HeadedCell = Pick<Labelled, 'at' | 'above' | 'isOfSubject' | 'isOfOther' | 'isSum'>;

/** How many rows above a cell its header may stand. */
const ROWS_OF_LIST = 40;

/** A header above a cell, and where it stands. */
interface HeaderAbove {
  readonly text: string;
  readonly at: CellPlace;
}

/** The header above a cell: the nearest text in its column, unless it goes over many columns as a title does. */
function headerAbove(lookup: CellLookup, { row, column }: CellPlace): HeaderAbove | null {
  for (let above = row - 1; above >= Math.max(lookup.cells.top, row - ROWS_OF_LIST); above -= 1) {
    const text = lookup.at(above, column);
    if (text === null || isBlankCell(lookup, above, column)) continue;
    const merge = lookup.mergeAt(above, column);
    const isTitle = merge !== undefined && merge.right - merge.left > 2;
    const isHeader = typeof text === 'string' && !isTitle && !/[:：]/.test(text);
    return isHeader ? { text: singleSpaced(text), at: { row: above, column } } : null;
  }
  return null;
}

/** The header of a column of labels. */
const HEAD_OF_LABELS = /^(?:统计|工作)?(?:项目|指标|内容|事项|栏目|类别)(?:名称)?$/;

/** A village's name, and not 全村 or 贫困村. */
const VILLAGE =
  /^(?!全|各|本|每|行政|自然|\p{Script=Han}*(?:贫困|脱贫|示范|重点|空心)村)\p{Script=Han}{1,6}(?:村|社区)$/u;

/** What a header says of its cells: a village's name beside 项目 or another village says whose figures they are. */
function withHeader(
  lookup: CellLookup,
  { text, at: { row, column } }: HeaderAbove,
  isSubject: (header: string) => boolean,
): Omit<HeadedCell, 'at'> {
  const [before, behind] = [lookup.shown(row, column - 1), lookup.shown(row, rightOf(lookup, row, column))];
  const isBeside = (other: CellValue): boolean =>
    typeof other === 'string' && (isSubject(other) || VILLAGE.test(compact(other)));
  const headsLabels = typeof before === 'string' && HEAD_OF_LABELS.test(compact(before));
  const isOfSubject = isSubject(text) && (headsLabels || isBeside(before) || isBeside(behind));
  const isOfOther =
    VILLAGE.test(compact(text)) &&
    !isSubject(text) &&
    lookup.filled(row).some((at) => isSubject(String(lookup.at(row, at))));
  return { above: text, ...(isOfSubject && { isOfSubject }), ...(isOfOther && { isOfOther }) };
}

function rightOf(lookup: CellLookup, row: number, column: number): number {
  return (lookup.mergeAt(row, column)?.right ?? column) + 1;
}

/** Whether a cell is empty, has a format, and is the first of its merge where it is merged. */
function isOwnCell(lookup: CellLookup, { row, column }: CellPlace, hasFormat: HasFormat): boolean {
  if (!isBlankCell(lookup, row, column)) return false;
  const merge = lookup.mergeAt(row, column);
  if (merge && (merge.top !== row || merge.left !== column)) return false;
  return hasFormat(row, column);
}

/**
 * The groups that a label stands in: merged cells at its left that reach over its row, then the nearest merged header
 * above its column.
 */
function contextOf(lookup: CellLookup, row: number, column: number): readonly string[] {
  const texts: string[] = [];
  for (let at = column - 1; at >= lookup.cells.left; at -= 1) {
    const merge = lookup.mergeAt(row, at);
    const text = lookup.shown(row, at);
    if (typeof text === 'string' && merge && merge.bottom > merge.top) texts.push(singleSpaced(text));
  }
  for (let above = row - 1; above >= lookup.cells.top; above -= 1) {
    const merge = lookup.mergeAt(above, column);
    const text = lookup.shown(above, column);
    if (typeof text === 'string' && merge && merge.right > merge.left) {
      texts.push(singleSpaced(text));
      break;
    }
  }
  return texts;
}
