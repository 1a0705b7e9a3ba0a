import type { RosterName } from '../../templates/column';
import type { IndexedBook } from './book-index';
import { columnOf, namesAt } from './cells';
import { rowsBy, type IndexDefinition } from './row-index';

/** A ledger whose rows have names that are all different: one that others refer to, or 考核指标. */
export type NamedLedger = RosterName | 'Indicators';

/** How such a ledger's rows are found by their names. */
interface Roster {
  /** The column that holds the name. */
  readonly column: string;
  readonly byName: IndexDefinition;
  /** Under one key, the distinct names in the ledger's order: always the same array until the ledger changes. */
  readonly names: IndexDefinition<readonly string[]>;
}

const ALL = 'all';

function roster(table: NamedLedger, column: string): Roster {
  return {
    column,
    byName: rowsBy(table, (book, row) => namesAt(columnOf(book, table, column), row)),
    names: {
      table,
      keysOf: () => [ALL],
      factsOf: (rows, book) => [...new Set(rows.flatMap((row) => namesAt(columnOf(book, table, column), row)))],
    },
  };
}

/** Every ledger whose rows have names. */
export const rosters: Readonly<Record<NamedLedger, Roster>> = {
  Quotas: roster('Quotas', 'category'),
  Indicators: roster('Indicators', 'name'),
  Villages: roster('Villages', 'name'),
  Branches: roster('Branches', 'name'),
  Cadres: roster('Cadres', 'name'),
};

/** Rows of a roster that bear a name; the first one counts. */
export function rosterRows(table: RosterName, name: string, { index }: IndexedBook): readonly number[] {
  return index.of(rosters[table].byName).rows(name);
}

/** The first row of a roster that has the name of this one, where it is another, earlier one; else null. */
export function earlierNamesake(table: NamedLedger, row: number, { index }: IndexedBook): number | null {
  const first = index.of(rosters[table].byName).firstLike(row);
  return first === undefined || first === row ? null : first;
}

/**
 * True where the roster has the name. Where the roster or its name column is missing, every name passes:
 * S001 or S002 has said so once, and each reference would only say it again.
 */
export function isKnown(table: RosterName, name: string, context: IndexedBook): boolean {
  const ledger = context.book[table];
  const isUsable = ledger.present && columnOf(context.book, table, rosters[table].column).sheetColumn !== null;
  return !isUsable || context.index.of(rosters[table].byName).has(name);
}

/** Every name of a roster, each once, as candidates of a nearest-name search. */
export function rosterNames(table: RosterName, { index }: IndexedBook): readonly string[] {
  return index.of(rosters[table].names).factsAbout(ALL);
}
