import type { Finding } from '../model/finding';
import type { AnyLedger } from '../model/ledger';
import { ledgerTemplate, tableNames, type Book, type TableName } from '../templates/ledgers';

/**
 * A function for the mark of the row, or of the item of a form, that a finding is about; null where it is about none.
 *
 * @param tellers for each ledger, as `markTeller` gives them
 */
export function findingMarks(
  book: Book,
  tellers: ReadonlyMap<TableName, (at: number) => string | null>,
): (finding: Pick<Finding, 'table' | 'row' | 'column'>) => string | null {
  const byTable = new Map(
    Array.from(tellers, ([table, markAt]) => {
      const { sheetRows }: AnyLedger = book[table];
      return [table, { markAt, rowAt: new Map(sheetRows.map((row, at) => [row, at])) }];
    }),
  );
  return ({ table, row, column }) => {
    const name = tableNames.find((candidate) => candidate === table);
    const ledger = name && byTable.get(name);
    if (!name || !ledger || row === null) return null;
    const { layout, columns } = ledgerTemplate(name);
    const at = layout === 'form' ? columns.findIndex(({ header }) => header === column) : ledger.rowAt.get(row);
    return at === undefined ? null : ledger.markAt(at);
  };
}
