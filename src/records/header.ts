import type { CellValue } from '../model/cell';
import { canonicalHeader } from '../model/header';
import type { Column } from '../templates/column';
import type { LedgerTemplate } from '../templates/ledger';
import { singleSpaced, textOf } from './characters';

/** Tells which column of a ledger a header cell stands for: its index in the declaration, or null. */
export type HeaderMatcher = (cell: CellValue | undefined) => number | null;

/** The matcher of a ledger's headers. */
export function headerMatcher({ columns }: LedgerTemplate): HeaderMatcher {
  const indexes = new Map(columns.map(({ header }, index) => [canonicalHeader(header), index]));
  return (cell) => (cell === null || cell === undefined ? null : (indexes.get(canonicalHeader(textOf(cell))) ?? null));
}

/**
 * How many headers must be recognised for a row (or a form) to be taken for the ledger's: half of the required ones,
 * and at least one.
 */
export function headersNeeded(columns: readonly Column[]): number {
  return Math.max(1, Math.ceil(columns.filter(({ required }) => required).length / 2));
}

/** A header as findings name it: on one line, without outer spaces. */
export function quotedHeader(cell: CellValue): string {
  return cell === null ? '' : singleSpaced(textOf(cell));
}
