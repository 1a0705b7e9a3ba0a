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

/** What tells totals, notes and headings from entries in a ledger. */
export interface RowSigns {
  /** From left to right; without running numbers beside the ledger's own columns and without mere signs (`/`). */
  readonly filled: readonly RowCell[];
  /** 1-based column of the ledger's first column. */
  readonly left: number;
  /** How many cells of an entry are required, and how many of them are empty here, or filled with a mere sign. */
  readonly required: number;
  readonly blank: number;
}

/** The cell by which a row is known to be no entry. */
export interface RowLabel {
  readonly sheetColumn: number;
  readonly cell: CellValue;
}

/** Traditional characters in the words of labels, each before the simplified one. */
const TRADITIONAL =
  '計计總总數数匯汇彙汇額额備备註注說说審审負负責责聯联繫系電电話话單单蓋盖簽签報报製制領领導导頁页項项組组經经辦办時时間间無无';
const pairs = Array.from(TRADITIONAL.matchAll(/../gu), ([pair]) => [pair.charAt(0), pair.charAt(1)] as const);
const simplified = new Map(pairs);

/** A label as it is compared: simplified, half-width, in small letters, without spaces and invisible characters. */
export function labelOf(text: string): string {
  return compact(text)
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

/** What sets a label apart where nothing is required of an entry: 电话 may be a value of a list, 电话： is none. */
const COLON = /[:：]/;

/**
 * Whether at least half of what an entry must have is missing; where nothing is required, whether it is one cell with a
 * colon.
 */
export function isMostlyBlank({ required, blank, filled }: RowSigns): boolean {
  if (required > 0) return blank > 0 && blank * 2 >= required;
  return filled.length === 1 && COLON.test(String(filled[0]?.cell));
}

/** Whether a row's other cells hold numbers only, as those under a subtotal or a heading do. */
export function othersAreNumbers(signs: RowSigns, label: RowCell): boolean {
  return signs.filled.every((other) => other === label || typeof other.cell === 'number' || other.cell === NO_RESULT);
}
