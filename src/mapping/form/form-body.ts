import { NO_RESULT } from '../../model/cell';
import { isBlank, singleSpaced } from '../../records/characters';
import { labelOf as plainLabel } from '../../records/label';
import { isNumberingCell } from '../../records/row-reader';
import type { FoundTable } from '../found-table';
import { COLON_BEHIND } from '../header-text';
import { isRunningNumber } from '../known-headers';
import { labelOf } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import { holdsOptions } from './options';

/** A row of a form that is there to be filled. */
export interface FormRow {
  readonly row: number;
  /** The text printed in one of its cells, and the column; null where nothing is printed. */
  readonly printed: PrintedText | null;
  /** Further texts that are printed beside it: the unit of an 事项. */
  readonly beside: readonly PrintedText[];
}

/** A text that is printed in a form. */
export interface PrintedText {
  readonly column: number;
  readonly text: string;
}

/** Whether a cell has a format of its own in the form, and so is there to be filled when it is empty. */
export type HasFormat = (row: number, column: number) => boolean;

const TOTAL = /^(?:小计|合计|总计|累计|共计|汇总|合计数|总数|总和|全[乡镇县]合计|平均|人均)/;
const END =
  /^(?:注|备注|说明|填表|填报|制表|审核|审批|负责人|单位负责人|分管|主要领导|经办|联系电话|附|报送|本表|年月日|.{0,8}(?:签字|签名|签章|盖章))/;
const EXAMPLE = /^(?:例|示例|样例|举例|例如|范例|填写示例|\(例\))/;

/** Whether a text is the label of a total. */
export function isTotal(text: string): boolean {
  return TOTAL.test(plainLabel(text));
}

/** Whether a text ends the list above it: a note, a signature. */
export function endsList(text: string): boolean {
  return END.test(plainLabel(text));
}

/**
 * The rows below a form's header that are there to be filled: empty ones, or with a label printed in one cell. They end
 * with the first total, note or signature.
 */
export function formRows(table: FoundTable, lookup: CellLookup, hasFormat: HasFormat): readonly FormRow[] {
  const numbers = new Set(
    table.columns.filter(({ headers }) => isRunningNumber(labelOf(headers))).map(({ column }) => column),
  );
  const rows: FormRow[] = [];
  // A single row whose formulas stand in other columns than the first row's is a total without a label.
  const formulaColumns = (row: number): string =>
    table.columns
      .filter(({ column }) => !numbers.has(column) && lookup.cells.isFormula(row, column))
      .map(({ column }) => column)
      .join();
  const { left, right, header } = table;
  for (let row = header.bottom + 1; row <= table.bottom || isDrawn(row, left, right, hasFormat); row += 1) {
    const filled = lookup
      .filled(row, left, right)
      .filter((column) => !isBlankCell(lookup, row, column))
      .filter((column) => !numbers.has(column) || !isNumberingCell(lookup.at(row, column)));
    const texts = filled.filter(
      (column) => typeof lookup.at(row, column) === 'string' && lookup.at(row, column) !== NO_RESULT,
    );
    const isFormulas = filled.every((column) => lookup.cells.isFormula(row, column));
    if (rows.length === 0 && isColumnNumbers(lookup, row, left, right)) continue;
    const [first] = texts;
    const firstText = first === undefined ? '' : plainLabel(String(lookup.at(row, first)));
    // Skipped above the first row: an example, and a total that stands above its rows.
    if (rows.length === 0 && (EXAMPLE.test(firstText) || TOTAL.test(firstText))) continue;
    // A subtotal between printed rows is skipped.
    if (/^小计/.test(firstText) && rows.every(({ printed }) => printed !== null) && goesOnPrinted(lookup, row, table))
      continue;
    if (TOTAL.test(firstText) || END.test(firstText)) break;
    // 镇意见： below empty rows is a label, with its answer beside it.
    if (rows.some(({ printed }) => printed === null) && asksBeside(lookup, row, first)) break;
    // A text beside a formula below empty rows (党员总数) is a total.
    const isBelowEmpty = rows.length > 0 && rows.every(({ printed }) => printed === null);
    if (isBelowEmpty && texts.length > 0 && filled.some((column) => lookup.cells.isFormula(row, column))) break;
    if (filled.length === 0 || isFormulas) {
      const [start] = rows;
      const formulas = formulaColumns(row);
      if (start && formulas !== '' && formulas !== formulaColumns(start.row) && formulas !== formulaColumns(row + 1))
        break;
      if (!isDrawn(row, left, right, hasFormat) && row > table.bottom) break;
      if (!isDrawn(row, left, right, hasFormat) && hasFormat(header.bottom, left)) break;
      rows.push({ row, printed: null, beside: [] });
      continue;
    }
    const plain = texts.filter((column) => !lookup.cells.isFormula(row, column));
    const merge = first === undefined ? undefined : lookup.mergeAt(row, first);
    const isWide = merge !== undefined && merge.right - merge.left + 1 >= right - left;
    const isMostlyEmpty = plain.length * 2 <= table.columns.length;
    if (plain.length === 0 || !isMostlyEmpty || isWide) break;
    const [printed = null, ...beside] = plain.map((column) => ({
      column,
      text: singleSpaced(String(lookup.at(row, column))),
    }));
    rows.push({ row, printed, beside });
  }
  return rows;
}

function asksBeside(lookup: CellLookup, row: number, column: number | undefined): boolean {
  return column !== undefined && COLON_BEHIND.test(String(lookup.at(row, column)));
}

/** Whether another printed row of the list follows a subtotal. */
function goesOnPrinted(lookup: CellLookup, row: number, { left, right }: FoundTable): boolean {
  const [next] = lookup.filled(row + 1, left, right);
  const text = next === undefined ? null : lookup.at(row + 1, next);
  return typeof text === 'string' && !isTotal(text) && !endsList(text);
}

/** Whether most cells of a row between two columns have a format of their own. */
export function isDrawn(row: number, left: number, right: number, hasFormat: HasFormat): boolean {
  let drawn = 0;
  for (let column = left; column <= right; column += 1) if (hasFormat(row, column)) drawn += 1;
  return drawn * 2 > right - left + 1;
}

/** Whether a row numbers the columns, right below the header: 1, 2, 3 … or 甲, 乙, 1 …. */
function isColumnNumbers(lookup: CellLookup, row: number, left: number, right: number): boolean {
  const texts = lookup
    .filled(row, left, right)
    .map((column) => plainLabel(String(lookup.at(row, column))).replace(/[()]/g, ''));
  if (texts.length < 3 || texts.length < (right - left + 1) / 2) return false;
  const numbers = texts.filter((text) => /^\d+$/.test(text)).map(Number);
  const others = texts.filter((text) => !/^\d+$/.test(text));
  return (
    others.every((text) => /^(?:[甲乙丙丁戊]|\d+=.*|栏次|列次)$/.test(text)) &&
    numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** Dots that say that more rows follow. */
const DOTS = /^\s*(?:…|\.{3}|。{3})[….。]*\s*$/;

/** Whether a cell is left to be filled: blank, dots or options to tick, and no formula. */
export function isBlankCell(lookup: CellLookup, row: number, column: number): boolean {
  const cell = lookup.at(row, column);
  const isLeft = isBlank(cell) || (typeof cell === 'string' && DOTS.test(cell)) || holdsOptions(cell);
  return isLeft && !lookup.cells.isFormula(row, column);
}
