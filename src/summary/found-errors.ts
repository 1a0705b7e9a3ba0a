import type { Finding } from '../model/finding';
import { unsoundCells, type CellErrors } from '../standard/cell-errors';
import type { IndexedBook } from '../standard/lookup/book-index';
import { ledgerTemplate, type TableName } from '../templates/ledgers';

/**
 * Which cells of a book are in error by its findings: those with a finding of severity `error`. Cells that are unsound
 * by themselves count too, even without a finding, so that no number is ever made of them.
 */
export class FoundErrors implements CellErrors {
  readonly #given: IndexedBook;
  /** By table and column: 1 at each row whose cell is in error. */
  readonly #masks = new Map<string, Uint8Array>();
  /** Sheet rows with an error finding, by table and column header. */
  readonly #found = new Map<string, Set<number>>();

  constructor(given: IndexedBook, findings: readonly Finding[]) {
    this.#given = given;
    for (const { severity, table, column, row } of findings) {
      if (severity !== 'error' || row === null || column === null) continue;
      const place = `${table}!${column}`;
      const rows = this.#found.get(place);
      if (rows) rows.add(row);
      else this.#found.set(place, new Set([row]));
    }
  }

  of(table: TableName, key: string): (row: number) => boolean {
    const mask = this.mask(table, key);
    return (row) => mask[row] === 1;
  }

  /** The errors of one column, by the ledger's row indexes: 1 where the cell is in error, else 0. */
  mask(table: TableName, key: string): Uint8Array {
    const place = `${table}.${key}`;
    const known = this.#masks.get(place);
    if (known) return known;
    const isUnsound = unsoundCells(this.#given, table, key);
    const header = ledgerTemplate(table).columns.find((column) => column.key === key)?.header ?? key;
    const found = this.#found.get(`${table}!${header}`);
    const { sheetRows } = this.#given.book[table];
    const mask = new Uint8Array(sheetRows.length);
    for (let row = 0; row < mask.length; row += 1) if (isUnsound(row) || found?.has(sheetRows[row] ?? 0)) mask[row] = 1;
    this.#masks.set(place, mask);
    return mask;
  }
}
