import { unitsOf } from '../model/amount';
import type { CellValue } from '../model/cell';
import { CellState, type AnyLedger } from '../model/ledger';
import { maskingOf, type Masking } from '../submission/masking';
import { REMARKS } from '../submission/remarks';
import type { SubmittedLedger } from '../submission/submitted-ledgers';
import { SEPARATOR, type ColumnType } from '../templates/column';
import { ledgerTemplate, type Book } from '../templates/ledgers';
import type { DeliveredRow } from './delivery';

/** Decimals of amounts: as many as an amount has. */
const DECIMALS = 6;

/** Kinds of columns that are shown as in a submission. */
const AS_SUBMITTED: ReadonlySet<ColumnType['kind']> = new Set(['idNumber', 'phone']);

/**
 * The rows of a ledger for the county's workbook: masked as in a submission, and unusual writing (2000万) replaced by
 * the value that was read, so that adding up a column gives the sums of the summaries. What could not be read stays as
 * it is written.
 */
export function countyRows({ table, rows }: SubmittedLedger, book: Book): readonly DeliveredRow[] {
  if (table === 'Explanations') return rows;
  const { columns }: AnyLedger = book[table];
  const mask = maskingOf(book);
  const template = ledgerTemplate(table);
  const cells = template.columns.map(({ key, type }, index) => {
    const column = columns[key];
    return (row: number): CellValue => {
      const submitted = rows[row]?.[index] ?? null;
      if (key === REMARKS || AS_SUBMITTED.has(type.kind) || column?.states[row] !== CellState.read) return submitted;
      const value = column.values[row];
      // A text that was read as it stands is masked already; masking it again would cost more than all else here.
      return typeof value === 'string' && value === column.raw[row]
        ? submitted
        : meantCell(value, { type, submitted, mask });
    };
  });
  return rows.map((_, row) => cells.map((cell) => cell(row)));
}

interface Meaning {
  readonly type: ColumnType;
  readonly submitted: CellValue;
  readonly mask: Masking;
}

function meantCell(value: unknown, { type: { kind }, submitted, mask }: Meaning): CellValue {
  if (typeof value === 'number') return kind === 'quantity' || kind === 'money' ? unitsOf(value, DECIMALS) : value;
  if (typeof value === 'string') return mask(value);
  return Array.isArray(value) ? mask(value.join(SEPARATOR)) : submitted;
}
