import type { RosterName } from '../../templates/column';
import type { IndexedBook } from './book-index';
import { columnOf, namesAt } from './cells';
import { rowsBy, type IndexDefinition } from './row-index';

/** A ledger whose rows must have different names: one that others refer to, or 考核指标. */
export type NamedLedger = RosterName | 'Indicators';

/** The indexes of such a ledger by name. */
interface Roster {
  /** The column that holds the name. */
  readonly column: string;
  readonly byName: IndexDefinition;
  /** Under the single key `ALL`, the different names in the ledger's order: the same array until the ledger changes. */
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

/** The rows of a roster with a name; the first one counts. */
export function rosterRows(table: RosterName, name: string, { index }: IndexedBook): readonly number[] {
  return index.of(rosters[table].byName).rows(name);
}

/** The first row with the same name, where that is an earlier row; else null. */
export function earlierNamesake(table: NamedLedger, row: number, { index }: IndexedBook): number | null {
  const first = index.of(rosters[table].byName).firstLike(row);
  return first === undefined || first === row ? null : first;
}

/**
 * Whether the roster has the name. Where the roster or its name column is missing, every name passes: S001 or S002
 * reports that once, and a finding for each reference would only repeat it.
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
