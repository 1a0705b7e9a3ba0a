import { indexAmong } from '../../model/ascending';
import type { CellValue } from '../../model/cell';
import { formatDay } from '../../model/day';
import type { AnyLedger } from '../../model/ledger';
import { submittedLedgers, type SubmittedLedger } from '../../submission/submitted-ledgers';
import { ledgerTemplate, type Book, type TableName } from '../../templates/ledgers';

/** A row as a page may show it: as in a submission, personal numbers masked and remarks left out. */
export interface MaskedRow {
  readonly sheetRow: number;
  /** Index into the ledger's columns. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Finds rows of a book as a submission has them. */
export class MaskedRows {
  readonly #book: Book;
  readonly #ledgers: ReadonlyMap<TableName, SubmittedLedger>;

  constructor(book: Book) {
    this.#book = book;
    this.#ledgers = new Map(submittedLedgers(book, []).ledgers.map((ledger) => [ledger.table, ledger]));
  }

  /** The headers of a ledger, in the order of `cells`. */
  headers(table: TableName): readonly string[] {
    return ledgerTemplate(table).columns.map(({ header }) => header);
  }

  /** The row at a sheet row; null where the ledger has none there. */
  at(table: TableName, sheetRow: number): MaskedRow | null {
    const { sheetRows }: AnyLedger = this.#book[table];
    const row = indexAmong(sheetRows, sheetRow);
    if (row === null) return null;
    const cells = this.#ledgers.get(table)?.rows[row] ?? [];
    const shown = ledgerTemplate(table).columns.map(({ type }, at) =>
      cellText(cells[at] ?? null, type.kind === 'date'),
    );
    return { sheetRow, row, cells: shown };
  }
}

function cellText(cell: CellValue, isDay: boolean): string {
  if (cell === null) return '';
  return isDay && typeof cell === 'number' ? formatDay(cell) : String(cell);
}
