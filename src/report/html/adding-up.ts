import { amountOf, type Amount } from '../../model/amount';
import { CellState, type AnyLedger } from '../../model/ledger';
import { personsReached } from '../../standard/persons';
import { ledgerTemplate, type Book, type TableName } from '../../templates/ledgers';
import type { Basis } from '../text/report';

/**
 * What a row adds to a number, exactly, by the row's index in the ledger; null where the number is not a sum of rows.
 */
export type Share = ((row: number) => Amount) | null;

const ONE = amountOf(1);

/**
 * How the rows of a ledger make up a number. Call the share once for each row, in the trace's order: of rows that count
 * as one, the first adds 1 and the others 0.
 */
export function shareOf(basis: Basis, table: TableName, book: Book): Share {
  const { columns }: AnyLedger = book[table];
  switch (basis.kind) {
    case 'rows':
      return () => ONE;
    case 'said':
      return null;
    case 'sum':
      return (row) => {
        // A faulty cell is left out of this sum; its row may still count in other numbers.
        if (columns[basis.column]?.states[row] === CellState.faulty) return 0;
        return table === 'AssistanceLog' && basis.column === 'persons'
          ? amountOf(personsReached(book)(row))
          : amountIn(table, basis.column, columns[basis.column]?.values[row]);
      };
    case 'distinct': {
      const known = new Set<string>();
      return (row) => {
        const cells = basis.columns.map((key) => columns[key]?.values[row] ?? null);
        const key = JSON.stringify(cells);
        if (cells.includes(null) || known.has(key)) return 0;
        known.add(key);
        return ONE;
      };
    }
  }
}

/** A cell as an amount: quantities and money are kept in millionths already, counts as they are. */
function amountIn(table: TableName, key: string, value: unknown): Amount {
  if (typeof value !== 'number') return 0;
  const type = ledgerTemplate(table).columns.find((column) => column.key === key)?.type.kind;
  return type === 'quantity' || type === 'money' ? value : amountOf(value);
}
