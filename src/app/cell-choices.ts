import { SEPARATOR, type Column } from '../templates/column';
import { CellState, type AnyLedger } from '../model/ledger';
import { listValues } from '../templates/list-values';
import type { ReadLedgers } from './read-ledgers';

/** What may be chosen for a cell. */
export interface CellChoices {
  readonly values: readonly string[];
  /** Joins several values in one cell; null where a cell holds only one. */
  readonly separator: string | null;
}

/** What the cells of a column choose from; null where they hold what is typed. */
export function cellChoices({ book }: Pick<ReadLedgers, 'book'>, { type }: Column): CellChoices | null {
  switch (type.kind) {
    case 'choice':
      return { values: type.values, separator: null };
    case 'listed':
      return { values: listValues(book)[type.list], separator: null };
    case 'severalListed':
      return { values: listValues(book)[type.list], separator: SEPARATOR };
    case 'ref':
      return { values: namesIn(book[type.table], type.column), separator: null };
    case 'refs':
      return { values: [...type.also, ...namesIn(book[type.table], type.column)], separator: SEPARATOR };
    case 'text':
    case 'name':
    case 'date':
    case 'integer':
    case 'quantity':
    case 'money':
    case 'listValue':
    case 'idNumber':
    case 'phone':
      return null;
  }
}

/** The names of a roster, each once, in its order. */
function namesIn({ columns }: AnyLedger, key: string): readonly string[] {
  const { values = [], states = [] } = columns[key] ?? {};
  return [...new Set(values.filter((_, row) => states[row] === CellState.read).map(String))];
}
