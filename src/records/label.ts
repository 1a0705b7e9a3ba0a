import { NO_RESULT, type CellValue } from '../model/cell';
import type { Column } from '../templates/column';
import { compact } from './characters';

/** A cell with something in it, in a row that may be no entry. */
export interface RowCell {
  /** 1-based. */
  readonly sheetColumn: number;
  readonly cell: CellValue;
  /** Null where the column is not the ledger's. */
  readonly column: Column | null;
}

/** What a row shows, to tell totals, notes and headings from entries. */
export interface RowSigns {
  /**
   * Filled cells from left to right, without running numbers beside the ledger's own columns and without fillers (`/`).
   */
  readonly filled: readonly RowCell[];
  /** 1-based column of the ledger's first column. */
  readonly left: number;
  /** How many cells of an entry are required, and how many of these are blank here or hold only a filler. */
  readonly required: number;
  readonly blank: number;
}

/** The cell that shows that a row is no entry. */
export interface RowLabel {
  readonly sheetColumn: number;
  readonly cell: CellValue;
}

/** Traditional characters in labels, each followed by its simplified form. */
const TRADITIONAL =
  '計计總总數数匯汇彙汇額额備备註注說说審审負负責责聯联繫系電电話话單单蓋盖簽签報报製制領领導导頁页項项組组經经辦办時时間间無无';
const pairs = Array.from(TRADITIONAL.matchAll(/../gu), ([pair]) => [pair.charAt(0), pair.charAt(1)] as const);
const simplified = new Map(pairs);

/**
 * The form in which labels are compared: simplified, half-width, in lower case, without spaces and invisible
 * characters.
 */
export function labelOf(text: string): string {
  return compact(text)
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

/** Tells a label from a value where nothing is required of an entry: 电话 may be a value of a list, 电话： is not. */
const COLON = /[:：]/;

/**
 * Whether at least half of the required cells are blank; where nothing is required, whether the row is a single cell
 * with a colon.
 */
export function isMostlyBlank({ required, blank, filled }: RowSigns): boolean {
  if (required > 0) return blank > 0 && blank * 2 >= required;
  return filled.length === 1 && COLON.test(String(filled[0]?.cell));
}

/** Whether a row's other cells hold numbers only, as those under a subtotal or a heading do. */
export function othersAreNumbers(signs: RowSigns, label: RowCell): boolean {
  return signs.filled.every((other) => other === label || typeof other.cell === 'number' || other.cell === NO_RESULT);
}
