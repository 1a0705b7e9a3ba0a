import type { CellValue } from '../model/cell';

const TOTAL = /^(?:本[页表月季]|分)?(?:小计|合计|总计|累计|共计|汇总)$/;
const ENDS_AS_TOTAL = /(?:小计|合计|总计|累计|共计)$/;
/** Longest text of a label such as 农村产业发展小计; a sentence that ends in 合计 is none. */
const LONGEST_LABEL = 12;

/** What tells totals from entries in a ledger. */
export interface TotalSigns {
  /** The row's first cell with something in it, running numbers beside the ledger's own columns aside. */
  readonly first: CellValue;
  /** How many cells of an entry are required, and how many of them are empty in this row. */
  readonly required: number;
  readonly blank: number;
}

/**
 * The text that makes a row a total and no entry, or null. The row's first cell decides, without spaces,
 * colons and brackets: just a total's word, and something required is missing (or the ledger requires one
 * column only, which the word fills); or ending in such a word, and at least half of what is required is
 * missing. So a village called 合计村, or 合计 within a description, is an entry like others.
 */
export function totalLabel({ first, required, blank }: TotalSigns): string | null {
  if (typeof first !== 'string' || (blank === 0 && required > 1)) return null;
  const label = first.replace(/[\s\p{Cf}:：()（）]/gu, '');
  if (TOTAL.test(label)) return label;
  return label.length <= LONGEST_LABEL && ENDS_AS_TOTAL.test(label) && blank > 0 && blank * 2 >= required ? label : null;
}
