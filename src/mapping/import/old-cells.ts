import { findingAt, type FindingPlace } from '../../findings/finding-at';
import { outOfRange, strayCharacters } from '../../findings/kinds';
import type { CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { isBlank } from '../../records/characters';
import type { LedgerTemplate } from '../../templates/ledger';
import type { ColumnType } from '../../templates/column';
import { dateColumns } from '../date-columns';
import { DittoReader } from '../ditto';
import { hasOwnAnswers, ownAnswer } from '../own-answers';
import { placeInVillage, type PlaceInVillage } from '../place-in-village';
import type { MatchedColumn } from '../recognised';
import { monthOfTable, yearOfTable } from '../table-year';
import { TickReader } from '../ticks';
import { checkedOptions } from './checked-options';
import { isPlainlyOne, nameFault, namesAsked, type NameFault, type NamesAsked } from './name-faults';
import { OldDates, type DateColumn } from './old-dates';
import { oldVillage, villagesInFull } from './old-villages';
import type { ProposedTable } from './proposal';
import { Sign } from './row-signs';
import { namesMeant, spacedNames } from './spaced-names';
import type { TableRow } from './table-rows';
import { tickColumns } from './tick-columns';
import { TickedChoices } from './ticked-choices';

/** A row of an old table, rewritten so that the readers of our ledgers understand it. */
export interface MeantCells {
  /** From the table's first column on. */
  readonly cells: readonly CellValue[];
  /** Values, by our keys, that were found in the cell of another column: the group in the village's cell. */
  readonly beside: Readonly<Record<string, CellValue>>;
  readonly findings: readonly Finding[];
}

/** The key of the last day, by the key of the first. */
const LAST_DAYS: Readonly<Record<string, string>> = { date: 'end', from: 'until' };
const CHOOSING: ReadonlySet<string> = new Set<ColumnType['kind']>(['choice', 'listed', 'severalListed', 'ref']);
/** The match reason of a column whose header alone did not decide (村), but whose values did. */
const OF_VILLAGES = 'values';

/**
 * Rewrites what old tables write in their own way: ditto signs, days without a year, ticks, spaced names, villages with
 * groups.
 */
export class OldCells {
  readonly #ditto = new DittoReader();
  readonly #dates: OldDates;
  readonly #ticks: TickReader;
  readonly #choices: TickedChoices;
  readonly #named: readonly NamedColumn[];
  /** Matched columns whose cells may hold any text. */
  readonly #worded: readonly OwnColumn[];
  /** Indexes, in a row's cells, of columns that choose from a list. */
  readonly #choosing: readonly number[];
  readonly #places = new Map<string, PlaceInVillage | null>();
  /** Whether the ledger has a column for groups that the table lacks. */
  readonly #takesGroup: boolean;
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
    const keys = new Set(columns.map(({ key }) => key));
    this.#takesGroup = own.has('group') && !keys.has('group');
    this.#named = matched.flatMap((one) => {
      const asked = namesAsked(template.table, one.own.type);
      const hasOwn = hasOwnAnswers(one.own.key);
      return asked || hasOwn ? [{ ...one, asked, hasOwn, faults: new Map(), plain: new Set() }] : [];
    });
    this.#worded = matched.filter(({ own: { type } }) => type.kind === 'text' || namesAsked(template.table, type));
    this.#choosing = matched.flatMap(({ column: { column }, own: { type } }) =>
      CHOOSING.has(type.kind) ? [column - this.#left] : [],
    );
    const split = dateColumns(table.columns);
    const days = matched.flatMap(({ column: { column, reason }, own: { key, header, type } }): DateColumn[] => {
      const last = LAST_DAYS[key];
      const hasLast = last !== undefined && own.has(last) && !keys.has(last) && reason !== 'again';
      const parts = split.find(({ first }) => first === column) ?? null;
      return type.kind === 'date' ? [{ column, header, parts, lastKey: hasLast ? last : null }] : [];
    });
    const years = { table: yearOfTable(table), ledger: outside.ledgerYear, month: monthOfTable(table) };
    this.#dates = new OldDates(days, years, date1904, sheet.formats);
    this.#ticks = new TickReader(
      rows.map(({ cells }) => cells),
      tickColumns(recognised, template),
    );
    this.#choices = new TickedChoices(recognised);
  }

  /** Sets the month of the rows below a line that names one. */
  inMonth(month: number): void {
    this.#dates.inMonth(month);
  }

  /** Rewrites a row. @param old rows must come in their order, each once */
  read(old: TableRow): MeantCells {
    const place = { table: this.template.table, sheet: this.proposed.sheet.sheet, row: old.row };
    const repeats = (old.signs & Sign.ditto) !== 0;
    const written = this.#ditto.read(old.cells, repeats);
    // Cells repeated from above may hold boxes though the row itself has none.
    const hasBox = repeats || (old.signs & Sign.box) !== 0;
    const days = this.#dates.read(hasBox ? this.#checked(written) : written, this.#left, place);
    let findings =
      this.#ditto.unanswered.length === 0 ? days.findings : [...days.findings, ...this.#unanswered(old.row)];
    let beside: Readonly<Record<string, CellValue>> = days.lasts;
    let cells = this.#choices.read(this.#ticks.read(days.cells));
    for (const named of this.#named) {
      const at = named.column.column - this.#left;
      const cell = cells[at] ?? null;
      if (typeof cell === 'number' ? named.asked === null : typeof cell !== 'string' || isBlank(cell)) continue;
      const text = String(cell);
      if (isPlainName(text, named)) continue;
      const isUnanswered = this.#ditto.unanswered.includes(at);
      const fault = isUnanswered ? null : faultOf(text, named);
      if (fault !== null) {
        findings = [...findings, this.#fault(text, named, old.row, reasonOf(fault, named))];
        continue;
      }
      const meant = typeof cell === 'string' ? this.#meant(cell, named, old.row) : null;
      if (!meant) {
        if (!isUnanswered && typeof cell === 'string') named.plain.add(text);
        continue;
      }
      cells = cells.with(at, meant.value);
      if (meant.group !== null) beside = { ...beside, group: meant.group };
      if (meant.finding) findings = [...findings, meant.finding];
    }
    return { cells, beside, findings };
  }

  /** Findings for ditto signs that have nothing above them. */
  #unanswered(row: number): readonly Finding[] {
    const columns = this.#worded.filter(({ column: { column } }) =>
      this.#ditto.unanswered.includes(column - this.#left),
    );
    return columns.map((own) => this.#fault('同上', own, row, 'noneAbove'));
  }

  #fault(value: string, own: OwnColumn, row: number, reason: string): Finding {
    return findingAt(outOfRange, this.#place(value, own, row), { params: { reason } });
  }

  /** A row's cells, options replaced by those that are ticked. */
  #checked(cells: readonly CellValue[]): readonly CellValue[] {
    let read = cells;
    for (const at of this.#choosing) {
      const checked = checkedOptions(cells[at] ?? null);
      if (checked !== undefined) read = read.with(at, checked);
    }
    return read;
  }

  /** The meaning of a cell that is more than a plain name; null where it is one. */
  #meant(cell: string, named: NamedColumn, row: number): MeantCell | null {
    const { column, own } = named;
    if (named.hasOwn) {
      const answer = ownAnswer(own.key, cell);
      return answer === null ? null : { value: answer, group: null, finding: null };
    }
    if ((own.type.kind === 'ref' || own.type.kind === 'refs') && own.type.table === 'Villages') {
      const several = own.type.kind === 'refs' ? villagesInFull(cell, this.outside.villages) : null;
      if (several !== null) {
        const finding = findingAt(strayCharacters, this.#place(cell, named, row), {
          params: { reason: 'short', read: several },
        });
        return { value: several, group: null, finding };
      }
      const found = this.#placeIn(cell);
      const reading = { takesGroup: this.#takesGroup, isVillage: column.reason !== OF_VILLAGES };
      const village = oldVillage(cell, found, reading, () => this.#place(cell, named, row));
      return village && { value: village.village, group: village.group, finding: village.finding };
    }
    const meant = namesMeant(cell, own.type.kind);
    return meant === null
      ? null
      : { value: meant, group: null, finding: spacedNames(this.#place(cell, named, row), meant) };
  }

  #place(value: string, { column, own }: OwnColumn, row: number): FindingPlace {
    const { table } = this.template;
    const { sheet } = this.proposed.sheet;
    return { table, sheet, row, sheetColumn: column.column, column: own.header, value };
  }

  /** `placeInVillage`, remembered: the same villages stand in many rows. */
  #placeIn(cell: string): PlaceInVillage | null {
    let found = this.#places.get(cell);
    if (found === undefined) {
      found = placeInVillage(cell, this.outside.villages);
      this.#places.set(cell, found);
    }
    return found;
  }
}

/** A column of the table that is one of ours. */
interface OwnColumn {
  readonly column: MatchedColumn;
  readonly own: LedgerTemplate['columns'][number];
}

/** A matched column whose texts need a look: names, villages, or questions that are answered in other words. */
interface NamedColumn extends OwnColumn {
  /** Null where it takes no names. */
  readonly asked: NamesAsked | null;
  /** Whether it may be answered by words other than 是 and 否 (`ownAnswer`). */
  readonly hasOwn: boolean;
  /** The faults of its texts so far: the same texts stand in many rows. */
  readonly faults: Map<string, NameFault>;
  /** Its texts so far that need no finding. */
  readonly plain: Set<string>;
}

/** The reason for a fault. In a column of households that may stay blank, 全村 would be counted as a household. */
function reasonOf(fault: NameFault, { own: { key, required } }: OwnColumn): NameFault | 'noHousehold' {
  return fault === 'noName' && key === 'household' && !required ? 'noHousehold' : fault;
}

/** Whether a text needs no finding, by the fast test or because it was looked at before. */
function isPlainName(text: string, { asked, hasOwn, plain }: NamedColumn): boolean {
  return (asked !== null && !hasOwn && isPlainlyOne(text, asked)) || plain.has(text);
}

function faultOf(text: string, { asked, faults }: NamedColumn): NameFault | null {
  if (asked === null || isPlainlyOne(text, asked)) return null;
  const known = faults.get(text);
  if (known !== undefined) return known;
  const fault = nameFault(text, asked);
  if (fault !== null) faults.set(text, fault);
  return fault;
}

/** The meaning of a cell. */
interface MeantCell {
  readonly value: string;
  readonly group: string | null;
  readonly finding: Finding | null;
}
