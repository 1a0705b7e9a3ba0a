import { unitsOf, type Amount } from '../../model/amount';
import type { AnyLedger } from '../../model/ledger';
import { personsReached } from '../../standard/persons';
import { ledgerTemplate, type Book, type TableName } from '../../templates/ledgers';
import type { Basis } from '../text/report';

/** What a row adds to a number, by its index in the ledger; null where rows are not added up. */
export type Share = ((row: number) => number) | null;

/** How the rows of a ledger make up a number. Asked of each row once, in the trace's order. */
export function shareOf(basis: Basis, table: TableName, book: Book): Share {
  const { columns }: AnyLedger = book[table];
  switch (basis.kind) {
    case 'rows':
      return () => 1;
    case 'said':
      return null;
    case 'sum':
      return table === 'AssistanceLog' && basis.column === 'persons'
        ? personsReached(book)
        : (row) => unitsIn(table, basis.column, columns[basis.column]?.values[row]);
    case 'distinct': {
      const known = new Set<string>();
      return (row) => {
        const cells = basis.columns.map((key) => columns[key]?.values[row] ?? null);
        const key = JSON.stringify(cells);
        if (cells.includes(null) || known.has(key)) return 0;
        known.add(key);
        return 1;
      };
    }
  }
}

/** A cell in its own unit: amounts are kept as millionths, counts as they are. */
function unitsIn(table: TableName, key: string, value: unknown): number {
  if (typeof value !== 'number') return 0;
  const type = ledgerTemplate(table).columns.find((column) => column.key === key)?.type.kind;
  return type === 'quantity' || type === 'money' ? unitsOf(value satisfies Amount) : value;
}
