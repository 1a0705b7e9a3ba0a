import type { ColumnType } from '../../templates/column';
import type { LedgerTemplate } from '../../templates/ledger';
import { dateColumns } from '../date-columns';
import type { RowLedger } from '../ledger-vocabularies';
import type { MatchedColumn } from '../recognised';
import { outerKey } from './heading-cells';
import type { TellingColumns } from './lines-between';
import type { HomeTable } from './proposal';

/** Kinds of columns that hold names: a word for a sum (合计) in one of them marks a totals row. */
const NAMING: ReadonlySet<string> = new Set<ColumnType['kind']>(['name', 'ref', 'refs']);

/** Columns that tables may fill in only at the first row of a group. */
const GROUPS: Readonly<Partial<Record<RowLedger, readonly string[]>>> = {
  Pairings: ['village', 'cadre'],
  AssistanceLog: ['date', 'village', 'cadres'],
  Projects: ['section'],
};

/** A 1-based sheet column and the kind of what it holds. */
type ColumnKind = readonly [number, ColumnType['kind']];

/** The columns of a table, in the ways that carrying its rows over needs them. */
export class CarriedColumns {
  /** The columns that stand once in each row, by our keys. */
  readonly at: ReadonlyMap<string, MatchedColumn>;
  /** The columns that are read into one of ours. */
  readonly read: readonly ColumnKind[];
  /** The kind of each column, with the parts of split dates, by 1-based sheet column. */
  readonly kinds: ReadonlyMap<number, ColumnType['kind']>;
  readonly telling: TellingColumns;
  /** The columns that may be filled in once for a group of rows; none for cards, whose blanks mean blank. */
  readonly groups: readonly MatchedColumn[];

  /** @param repeated keys of our columns that stand several times in each row */
  constructor({ recognised, cards }: HomeTable, template: LedgerTemplate, repeated: ReadonlySet<string>) {
    const { id, table, columns } = recognised;
    // Of several columns to tick for one key, the first holds the value that is read (`TickedChoices`).
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
