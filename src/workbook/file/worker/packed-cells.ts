import type { CellValue } from '../../../model/cell';
import type { FormCell } from '../../../model/form-fill';
import type { LedgerAddition } from '../../../model/ledger-addition';
import { packedAt, packValues, type PackedValues } from '../../../model/packed-values';
import type { CellFix, FixOutcome } from '../../port';

/**
 * Cells and what they shall hold, as columns: a browser unpacks a message of ten lists of 100,000 values in a few
 * milliseconds, one of 100,000 objects in half a second, during which the page does not respond.
 */
export interface PackedFixes {
  readonly sheets: PackedValues<string>;
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  readonly before: PackedValues<CellValue>;
  readonly after: PackedValues<CellFix['fix']['after']>;
  readonly safe: PackedValues<boolean>;
  readonly formats: PackedValues<string | undefined>;
}

/** The same cells as columns. */
export function packFixes(fixes: readonly CellFix[]): PackedFixes {
  return {
    sheets: packValues(fixes.map(({ sheet }) => sheet)),
    rows: new Int32Array(fixes.map(({ place }) => place.row)),
    columns: new Int32Array(fixes.map(({ place }) => place.column)),
    before: packValues(fixes.map(({ fix }) => fix.before)),
    after: packValues(fixes.map(({ fix }) => fix.after)),
    safe: packValues(fixes.map(({ fix }) => fix.safe)),
    formats: packValues(fixes.map(({ fix }) => fix.numberFormat)),
  };
}

/** The cells that were packed, in their order. */
export function unpackFixes({ sheets, rows, columns, before, after, safe, formats }: PackedFixes): readonly CellFix[] {
  return Array.from(rows, (row, at): CellFix => {
    const fix = {
      before: packedAt(before, at) ?? null,
      after: packedAt(after, at) ?? '',
      safe: packedAt(safe, at) ?? false,
    };
    const numberFormat = packedAt(formats, at);
    return {
      sheet: packedAt(sheets, at) ?? '',
      place: { row, column: columns[at] ?? 0 },
      fix: numberFormat === undefined ? fix : { ...fix, numberFormat },
    };
  });
}

/** The outcome of a change, the cells that it filled as columns. */
export type Packed<Outcome> = Outcome extends { readonly cells: readonly CellFix[] }
  ? Omit<Outcome, 'cells'> & { readonly cells: PackedFixes }
  : Outcome;

/** The outcome of fixes, those that were made as columns. */
export interface PackedFixOutcome extends Omit<FixOutcome, 'applied'> {
  readonly applied: PackedFixes;
}

/** Rows to be added, their cells as columns. */
export interface PackedAddition extends Omit<LedgerAddition, 'rows'> {
  /** How many rows. */
  readonly count: number;
  /** By cell: its row among them, its 1-based sheet column, what it holds, and whether that is a day. */
  readonly at: readonly number[];
  readonly columns: readonly number[];
  readonly values: readonly (string | number)[];
  readonly days: readonly boolean[];
}

/** The same rows with their cells as columns. */
export function packAddition({ rows, ...place }: LedgerAddition): PackedAddition {
  const cells = rows.flatMap((row, at) => Array.from(row, ([column, value]) => ({ at, column, value })));
  return {
    ...place,
    count: rows.length,
    at: cells.map(({ at }) => at),
    columns: cells.map(({ column }) => column),
    values: cells.map(({ value }) => (typeof value === 'object' ? value.day : value)),
    days: cells.map(({ value }) => typeof value === 'object'),
  };
}

/** The rows that were packed. */
export function unpackAddition({ count, at, columns, values, days, ...place }: PackedAddition): LedgerAddition {
  const rows = Array.from({ length: count }, () => new Map<number, FormCell>());
  for (const [index, row] of at.entries()) {
    const value = values[index] ?? '';
    rows[row]?.set(columns[index] ?? 0, days[index] === true && typeof value === 'number' ? { day: value } : value);
  }
  return { ...place, rows };
}
