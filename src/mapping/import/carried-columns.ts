import type { ColumnType } from '../../templates/column';
import type { LedgerTemplate } from '../../templates/ledger';
import { dateColumns } from '../date-columns';
import type { RowLedger } from '../ledger-vocabularies';
import type { MatchedColumn } from '../recognised';
import { outerKey } from './heading-cells';
import type { TellingColumns } from './lines-between';
import type { HomeTable } from './proposal';

/** Kinds of columns in which no sum is a value. */
const NAMING: ReadonlySet<string> = new Set<ColumnType['kind']>(['name', 'ref', 'refs']);

/** Columns in which tables name a group of rows once, at its first. */
const GROUPS: Readonly<Partial<Record<RowLedger, readonly string[]>>> = {
  Pairings: ['village', 'cadre'],
  AssistanceLog: ['date', 'village', 'cadres'],
  Projects: ['section'],
};

/** A 1-based sheet column and the kind of what it holds. */
type ColumnKind = readonly [number, ColumnType['kind']];

/** The columns of a table, by what carrying its rows over asks of them. */
export class CarriedColumns {
  /** By our columns' keys, those that stand once in each row. */
  readonly at: ReadonlyMap<string, MatchedColumn>;
  /** Those that a column of ours is read from. */
  readonly read: readonly ColumnKind[];
  /** The kind of each, the parts of dates among them, by sheet column. */
  readonly kinds: ReadonlyMap<number, ColumnType['kind']>;
  readonly telling: TellingColumns;
  /** Those in which the table may name a group once; none of cards, for what is blank on a card is no other card's. */
  readonly groups: readonly MatchedColumn[];

  /** @param repeated our columns that stand several times in each row */
  constructor({ recognised, cards }: HomeTable, template: LedgerTemplate, repeated: ReadonlySet<string>) {
    const { id, table, columns } = recognised;
    // Of several columns of one key, each a value to be ticked, the first holds what is read.
    const once = columns.filter(({ key }) => !repeated.has(key)).toReversed();
    const at = new Map(once.map((column) => [column.key, column]));
    const kindOf = new Map<string, ColumnType['kind']>(template.columns.map(({ key, type }) => [key, type.kind]));
    this.at = at;
    this.read = [...at.values(), ...columns.filter(({ key }) => repeated.has(key))].flatMap(({ key, column }) => {
      const kind = kindOf.get(key);
      return kind === undefined ? [] : [[column, kind] as const];
    });
    const dates = dateColumns(table.columns).flatMap(({ year, month, day }) =>
      [year, month, day].flatMap((column): ColumnKind[] => (column === null ? [] : [[column, 'date']])),
    );
    this.kinds = new Map([...this.read, ...dates]);
    this.telling = {
      naming: columns.flatMap(({ key, column }) => (NAMING.has(kindOf.get(key) ?? 'text') ? [column] : [])),
      village: id === 'Villages' ? (at.get('name')?.column ?? null) : null,
      outerVillage: outerKey(template, at),
    };
    this.groups = cards ? [] : (GROUPS[id] ?? []).flatMap((key) => at.get(key) ?? []);
  }
}
