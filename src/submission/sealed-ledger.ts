import type { CellValue } from '../model/cell';
import { formatDay } from '../model/day';
import { canonicalHeader } from '../model/header';
import type { LedgerTemplate } from '../templates/ledger';

/** A ledger, prepared for a seal. */
export interface SealedLedger {
  /** The sheet's name in the template, e.g. `干部名册`, even where the sheet was renamed. */
  readonly name: string;
  /** The header of each column as the sheet shows it, without the `*` of required ones. */
  readonly headers: readonly string[];
  /** The rows below the header; days are texts like `2014-03-05`. */
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Prepares a ledger for a seal.
 *
 * @param headers its header row
 * @param rows all rows below it
 */
export function sealedLedger(
  template: LedgerTemplate,
  headers: readonly CellValue[],
  rows: readonly (readonly CellValue[])[],
): SealedLedger {
  return {
    name: template.sheet,
    headers: headers.map((header) => String(header ?? '').replace(/\*$/, '')),
    rows: rows.map(sealedCells(template, headers)),
  };
}

/** A function that prepares the cells of a row below these headers for a seal. */
export function sealedCells(
  template: LedgerTemplate,
  headers: readonly CellValue[],
): (row: readonly CellValue[]) => readonly CellValue[] {
  const isDay = dayTeller(template, headers);
  return (row) =>
    row.map((cell, column) =>
      typeof cell === 'number' && Number.isInteger(cell) && isDay(row, column) ? formatDay(cell) : cell,
    );
}

/**
 * A function that says which cells hold days: those in a column of dates, or, in a form, beside the label of a date.
 */
function dayTeller(
  { layout, columns }: LedgerTemplate,
  headers: readonly CellValue[],
): (row: readonly CellValue[], column: number) => boolean {
  const dates = new Set(
    columns.filter(({ type }) => type.kind === 'date').map(({ header }) => canonicalHeader(header)),
  );
  const isDate = (label: CellValue | undefined): boolean =>
    typeof label === 'string' && dates.has(canonicalHeader(label));
  return layout === 'form' ? (row) => isDate(row[0]) : (_, column) => isDate(headers[column]);
}
