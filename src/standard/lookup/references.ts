import type { RosterName } from '../../templates/column';
import { ledgerTemplate, tableNames, type ColumnKey, type TableName } from '../../templates/ledgers';
import type { IndexedBook } from './book-index';
import { columnOf, namesAt } from './cells';
import { rowsBy, type IndexDefinition } from './row-index';

/** A column whose cells name rows of a roster. */
export interface Reference {
  readonly table: TableName;
  readonly column: string;
  readonly roster: RosterName;
  /** Whether a cell may hold several names. */
  readonly several: boolean;
  /** Words that are allowed without being in the roster. */
  readonly also: readonly string[];
  readonly byName: IndexDefinition;
}

/** Every reference column of the templates; a new one is checked without a further edit. */
export const references: readonly Reference[] = tableNames.flatMap((table) =>
  ledgerTemplate(table).columns.flatMap(({ key: column, type }) => {
    if (type.kind !== 'ref' && type.kind !== 'refs') return [];
    const byName = rowsBy(table, (book, row) => namesAt(columnOf(book, table, column), row));
    const several = type.kind === 'refs';
    return [{ table, column, roster: type.table, several, also: several ? type.also : [], byName }];
  }),
);

/**
 * The index of a ledger's rows by the names in a reference column. @throws Error where the column refers to no roster
 */
export function naming<Table extends TableName>(table: Table, column: ColumnKey<Table>): IndexDefinition {
  const reference = references.find((candidate) => candidate.table === table && candidate.column === column);
  if (!reference) throw new Error(`${table}.${column} refers to no roster`);
  return reference.byName;
}

/** The rows of an index that name any of some names. */
export function rowsNaming(definition: IndexDefinition, names: Iterable<string>, { index }: IndexedBook): number[] {
  const byName = index.of(definition);
  return [...names].flatMap((name) => byName.rows(name));
}
