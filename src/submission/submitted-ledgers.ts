import { maskIdNumber, maskPhones } from '../model/mask-number';
import { shownCell, type CellValue } from '../model/cell';
import type { ExplainedFinding } from '../model/explained';
import { CellState, type AnyLedger, type LedgerColumn } from '../model/ledger';
import type { Column, ColumnType } from '../templates/column';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';
import { maskingOf, type Masking } from './masking';
import { REMARKS } from './remarks';
import { submittedExplanations } from './submitted-explanations';

/** A ledger as it is submitted: values only, personal numbers masked, remarks left out. */
export interface SubmittedLedger {
  readonly table: TableName;
  /** In the order of the ledger's declared columns; days are day numbers. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** How many cells of each kind a submission masks or leaves out, for its cover. */
export interface Omissions {
  readonly idNumbers: number;
  readonly phones: number;
  /** Cells of other columns in which a personal number was masked. */
  readonly texts: number;
  readonly remarks: number;
}

/** Kinds of columns whose numbers are not personal. */
const NUMBERS: ReadonlySet<ColumnType['kind']> = new Set(['integer', 'quantity', 'money']);

/**
 * The ledgers of a book as they are submitted, without those that the workbook lacks, and what was left out of them.
 *
 * @param explained the explained findings, for the rows of 情况说明
 */
export function submittedLedgers(
  book: Book,
  explained: readonly ExplainedFinding[],
): {
  readonly ledgers: readonly SubmittedLedger[];
  readonly omissions: Omissions;
} {
  const mask = maskingOf(book);
  const omissions = { idNumbers: 0, phones: 0, texts: 0, remarks: 0 };
  const ledgers = tableNames
    .filter((table) => book[table].present)
    .map((table): SubmittedLedger => {
      if (table === 'Explanations') return { table, rows: submittedExplanations(book, explained) };
      const { columns, sheetRows }: AnyLedger = book[table];
      const cells = ledgerTemplate(table).columns.map((column) =>
        submittedColumn(column, columns[column.key], mask, omissions),
      );
      return { table, rows: sheetRows.map((_, row) => cells.map((column) => column[row] ?? null)) };
    });
  return { ledgers, omissions };
}

type Counts = { -readonly [Kind in keyof Omissions]: number };

function submittedColumn(
  { key, type }: Column,
  column: LedgerColumn<unknown> | undefined,
  mask: Masking,
  omissions: Counts,
): readonly CellValue[] {
  return (column?.raw ?? []).map((raw, row) => {
    if (raw === null || raw === '') return null;
    if (key === REMARKS) {
      omissions.remarks += 1;
      return null;
    }
    const isRead = column?.states[row] === CellState.read;
    const value = isRead ? column.values[row] : null;
    const text = (): string => String(typeof value === 'string' ? value : shownCell(raw));
    if (type.kind === 'idNumber') {
      omissions.idNumbers += 1;
      return maskIdNumber(text());
    }
    if (type.kind === 'phone') {
      omissions.phones += 1;
      return maskPhones(text());
    }
    // A day is submitted as a day number, however it was typed and in whichever date system.
    if (type.kind === 'date' && typeof value === 'number') return value;
    // A number that could not be read (too large for its column) may be a phone or an ID in the wrong column.
    return typeof raw === 'number' && NUMBERS.has(type.kind) && isRead ? raw : maskedCell(raw, mask, omissions);
  });
}

function maskedCell(raw: CellValue, mask: Masking, omissions: Counts): CellValue {
  const shown = shownCell(raw);
  const text = String(shown);
  const masked = mask(text);
  if (masked === text) return shown;
  omissions.texts += 1;
  return masked;
}
