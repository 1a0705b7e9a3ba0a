import type { FindingPlace } from '../../findings/finding-at';
import type { CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { isBlank } from '../../records/characters';
import type { LedgerTemplate } from '../../templates/ledger';
import type { ColumnType } from '../../templates/column';
import { dateColumns } from '../date-columns';
import { DittoReader } from '../ditto';
import { partyAnswer } from '../party-answer';
import type { MatchedColumn } from '../recognise';
import { yearOfTable } from '../table-year';
import { TickReader } from '../ticks';
import { OldDates, type DateColumn } from './old-dates';
import { oldVillage } from './old-villages';
import type { ProposedTable } from './proposal';
import { namesMeant, spacedNames } from './spaced-names';
import type { TableRow } from './table-rows';
import { tickColumns } from './tick-columns';
import { TickedChoices } from './ticked-choices';

/** A row of an old table in words that our readers know. */
export interface MeantCells {
  /** From the table's first column on. */
  readonly cells: readonly CellValue[];
  /** Values by our columns' keys that a cell of another column holds as well: the group beside its village. */
  readonly beside: Readonly<Record<string, CellValue>>;
  readonly findings: readonly Finding[];
}

/** Columns for a last day, by those for the first. */
const LAST_DAYS: Readonly<Record<string, string>> = { date: 'end', from: 'until' };
const NAMING: ReadonlySet<string> = new Set<ColumnType['kind']>(['name', 'ref', 'refs']);
/** The column of cadres that 政治面貌 answers. */
const PARTY = 'party';
/** Headers that say 村 and nothing else. */
const OF_VILLAGES = 'values';

/** Reads what old tables write in their own way: ditto signs, days without a year, ticks, spaced names, villages with groups. */
export class OldCells {
  readonly #ditto = new DittoReader();
  readonly #dates: OldDates;
  readonly #ticks: TickReader;
  readonly #choices: TickedChoices;
  readonly #named: readonly { readonly column: MatchedColumn; readonly own: LedgerTemplate['columns'][number] }[];
  readonly #keys: ReadonlySet<string>;
  readonly #left: number;

  constructor(
    private readonly proposed: Pick<ProposedTable, 'recognised' | 'sheet'>,
    rows: readonly TableRow[],
    private readonly template: LedgerTemplate,
    { date1904 }: ReadingContext,
    private readonly outside: { readonly villages: ReadonlySet<string>; readonly ledgerYear: number | null },
  ) {
    const { recognised, sheet } = proposed;
    const { columns, table } = recognised;
    const own = new Map(template.columns.map((column) => [column.key, column]));
    const matched = columns.flatMap((column) => {
      const declared = own.get(column.key);
      return declared ? [{ column, own: declared }] : [];
    });
    this.#left = table.left;
    this.#keys = new Set(columns.map(({ key }) => key));
    this.#named = matched.filter(({ own: { type, key } }) => NAMING.has(type.kind) || key === PARTY);
    const split = dateColumns(table.columns);
    const days = matched.flatMap(({ column: { column, reason }, own: { key, header, type } }): DateColumn[] => {
      const last = LAST_DAYS[key];
      const hasLast = last !== undefined && own.has(last) && !this.#keys.has(last) && reason !== 'again';
      const parts = split.find(({ first }) => first === column) ?? null;
      return type.kind === 'date' ? [{ column, header, parts, lastKey: hasLast ? last : null }] : [];
    });
    const years = { table: yearOfTable(table), ledger: outside.ledgerYear };
    this.#dates = new OldDates(days, years, date1904, sheet.formats);
    this.#ticks = new TickReader(
      rows.map(({ cells }) => cells),
      tickColumns(recognised, template),
    );
    this.#choices = new TickedChoices(recognised);
  }

  /** @param old the rows come in their order, each once */
  read(old: TableRow): MeantCells {
    const place = { table: this.template.table, sheet: this.proposed.sheet.sheet, row: old.row };
    const days = this.#dates.read(this.#ditto.read(old.cells), this.#left, place);
    const cells = [...this.#choices.read(this.#ticks.read(days.cells))];
    const findings = [...days.findings];
    const beside: Record<string, CellValue> = { ...days.lasts };
    for (const { column: matched, own } of this.#named) {
      const at = matched.column - this.#left;
      const cell = cells[at] ?? null;
      if (isBlank(cell)) continue;
      if (own.key === PARTY) {
        cells[at] = partyAnswer(cell) ?? cell;
        continue;
      }
      // Of few cells something is said: a place for each would cost more than reading them.
      const spot = (): FindingPlace => ({ ...place, sheetColumn: matched.column, column: own.header, value: cell });
      if ((own.type.kind === 'ref' || own.type.kind === 'refs') && own.type.table === 'Villages') {
        const found = oldVillage(cell, spot, {
          known: this.outside.villages,
          takesGroup: this.#takesGroup,
          isVillage: matched.reason !== OF_VILLAGES,
        });
        if (!found) continue;
        cells[at] = found.village;
        if (found.group !== null) beside['group'] = found.group;
        if (found.finding) findings.push(found.finding);
        continue;
      }
      const meant = namesMeant(cell, own.type.kind);
      if (meant === null) continue;
      cells[at] = meant;
      findings.push(spacedNames(spot(), meant));
    }
    return { cells, beside, findings };
  }

  /** Whether the ledger has a column for groups and the table none. */
  get #takesGroup(): boolean {
    return this.template.columns.some(({ key }) => key === 'group') && !this.#keys.has('group');
  }
}
