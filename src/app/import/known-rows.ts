import { unitsOf } from '../../model/amount';
import type { CellValue } from '../../model/cell';
import { CellState } from '../../model/ledger';
import type { RowLedger } from '../../mapping/ledger-vocabularies';
import { rowKey } from '../../mapping/import/present-rows';
import { ledgerTemplate, type Book } from '../../templates/ledgers';

/** A row that is known already: one of the ledgers, or one carried over before. */
export interface KnownRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** The rows that are known already, by the key that equal rows share. Keys are only made once a match is asked for. */
export class KnownRows {
  readonly #keyed = new Map<RowLedger, Map<string, KnownRow>>();
  readonly #unkeyed = new Map<RowLedger, (readonly KnownRow[])[]>();

  /** @param book the ledgers that rows are compared with; null where there are none */
  constructor(private readonly book: Pick<Book, RowLedger> | null) {}

  /** Adds rows of a table to those known. */
  add(table: RowLedger, rows: readonly KnownRow[]): void {
    const waiting = this.#unkeyed.get(table);
    if (waiting) waiting.push(rows);
    else this.#unkeyed.set(table, [rows]);
  }

  /** Returns a function that finds the known row equal to the given one; null where no row of the ledger is known. */
  of(table: RowLedger): ((cells: KnownRow['cells']) => KnownRow | undefined) | null {
    const known = this.#of(table);
    if (known.size === 0) return null;
    return (cells) => {
      const key = rowKey(table, cells);
      return key === null ? undefined : known.get(key);
    };
  }

  #of(table: RowLedger): ReadonlyMap<string, KnownRow> {
    let known = this.#keyed.get(table);
    if (!known) {
      known = new Map<string, KnownRow>();
      if (this.book) keep(known, table, rowsOf(this.book, table));
      this.#keyed.set(table, known);
    }
    for (const rows of this.#unkeyed.get(table) ?? []) keep(known, table, rows);
    this.#unkeyed.delete(table);
    return known;
  }
}

function keep(known: Map<string, KnownRow>, table: RowLedger, rows: Iterable<KnownRow>): void {
  for (const row of rows) {
    const key = rowKey(table, row.cells);
    if (key !== null) known.set(key, row);
  }
}

function* rowsOf(book: Pick<Book, RowLedger>, table: RowLedger): Generator<KnownRow> {
  const { sheet, sheetRows } = book[table];
  const columns = Object.entries(book[table].columns);
  const amounts = new Set(
    ledgerTemplate(table).columns.flatMap(({ key, type }) =>
      type.kind === 'money' || type.kind === 'quantity' ? [key] : [],
    ),
  );
  for (const [at, row] of sheetRows.entries()) {
    const cells = Object.fromEntries(columns.map(([key, column]) => [key, shown(column, at, amounts.has(key))]));
    yield { sheet, row, cells };
  }
}

function shown(
  { values, states, raw }: { values: readonly unknown[]; states: readonly CellState[]; raw: readonly CellValue[] },
  at: number,
  isAmount: boolean,
): CellValue {
  const isRead = states[at] === CellState.read;
  const value = isRead ? values[at] : raw[at];
  if (isRead && isAmount && typeof value === 'number') return unitsOf(value, 6);
  return Array.isArray(value)
    ? value.join('、')
    : typeof value === 'string' || typeof value === 'number'
      ? value
      : null;
}
