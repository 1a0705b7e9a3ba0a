import type { Finding } from '../model/finding';
import type { BookIndex } from '../standard/lookup/book-index';
import { FoundErrors } from './found-errors';
import { ledgerTemplate, type Book, type TableName } from '../templates/ledgers';

/**
 * A function that lists the cells of a ledger that are in error, so that no number is made of them: by the row's index
 * the column keys, joined by commas. Rows without errors are left out.
 */
export function cellsInError(
  book: Book,
  index: BookIndex,
  findings: readonly Finding[],
): (table: TableName) => ReadonlyMap<number, string> {
  const errors = new FoundErrors({ book, index }, findings);
  return (table) => {
    const keysByRow = new Map<number, string>();
    const { columns, layout } = ledgerTemplate(table);
    if (layout === 'form') return keysByRow;
    for (const { key } of columns) {
      const mask = errors.mask(table, key);
      for (let row = mask.indexOf(1); row >= 0; row = mask.indexOf(1, row + 1)) {
        const others = keysByRow.get(row);
        keysByRow.set(row, others === undefined ? key : `${others},${key}`);
      }
    }
    return keysByRow;
  };
}
