import type { Finding } from '../model/finding';
import type { Ledger } from '../model/ledger';
import { CellState } from '../model/ledger';
import type { Column } from '../templates/column';
import type { Book, TableName } from '../templates/ledgers';
import { ledgerTemplate } from '../templates/ledgers';

/** A ledger for code that treats every ledger alike. */
export type AnyLedger = Ledger<Readonly<Record<string, unknown>>>;

/**
 * Which cells of a book are in error, column by column: 1 at each row whose cell could not be read, is
 * required and empty, names what its roster does not have, or bears a finding of severity `error`.
 * The first three are seen without any findings, so that a number is never made of them.
 */
export class CellErrors {
  private readonly book: Book;
  private readonly masks = new Map<string, Uint8Array>();
  /** Sheet rows with an error finding, by table and column header. */
  private readonly found = new Map<string, Set<number>>();

  constructor(book: Book, findings: readonly Finding[]) {
    this.book = book;
    for (const { severity, table, column, row } of findings) {
      if (severity !== 'error' || row === null || column === null) continue;
      const place = `${table}!${column}`;
      const rows = this.found.get(place);
      if (rows) rows.add(row);
      else this.found.set(place, new Set([row]));
    }
  }

  /** The mask of one column, indexed as the ledger's rows are. */
  of(table: TableName, key: string): Uint8Array {
    const place = `${table}.${key}`;
    const known = this.masks.get(place);
    if (known) return known;
    const mask = this.mask(table, key);
    this.masks.set(place, mask);
    return mask;
  }

  private mask(table: TableName, key: string): Uint8Array {
    const ledger: AnyLedger = this.book[table];
    const column = ledgerTemplate(table).columns.find((candidate) => candidate.key === key);
    const cells = ledger.columns[key];
    if (!column || !cells) throw new RangeError(`${table} has no column ${key}`);
    const found = this.found.get(`${table}!${column.header}`);
    const isKnown = this.rosterTest(column);
    const mask = new Uint8Array(ledger.sheetRows.length);
    for (let row = 0; row < mask.length; row += 1) {
      const state = cells.states[row];
      const isError = state === CellState.read ? !isKnown(cells.values[row]) : state === CellState.faulty || column.required;
      if (isError || found?.has(ledger.sheetRows[row] ?? 0)) mask[row] = 1;
    }
    return mask;
  }

  /** Whether every name a cell holds is in the roster its column refers to; true for columns that refer to none. */
  private rosterTest({ type }: Column): (value: unknown) => boolean {
    if (type.kind !== 'ref' && type.kind !== 'refs') return () => true;
    const roster: AnyLedger = this.book[type.table];
    const names = new Set<unknown>(roster.columns[type.column]?.values);
    if (type.kind === 'ref') return (value) => names.has(value);
    for (const word of type.also) names.add(word);
    return (value) => Array.isArray(value) && value.every((name) => names.has(name));
  }
}
