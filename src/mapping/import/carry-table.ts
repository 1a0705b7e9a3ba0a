import { findingAt } from '../../findings/finding-at';
import { noEntry } from '../../findings/kinds';
import { appendAll } from '../../model/append';
import type { FindingKind } from '../../findings/definition';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import type { LedgerTemplate } from '../../templates/ledger';
import { ledgerTemplate } from '../../templates/ledgers';
import type { RowLedger } from '../ledger-vocabularies';
import { moneyUnitAbove } from '../header-text';
import { cardAt, findingOnCard } from './card-tables';
import type { HomeTable } from './proposal';
import { rowsOf, type TableRow } from './table-rows';
import { joinedOn, joinTexts, leftoverText, onlyMissing, texts, withBeside, type Cells } from './joined-cells';
import { LinesBetween } from './lines-between';
import { tableMergeFindings } from './merge-findings';
import { OldCells, type MeantCells } from './old-cells';
import { RepeatedParts } from './repeated-parts';
import { RowCells } from './row-cells';
import type { KnownYears } from './old-dates';
import { SubjectRows, type RowStanding } from './subject-rows';
import { monthNamed } from '../table-parts';
import { CarriedColumns } from './carried-columns';
import { takenFromAbove } from './taken-from-above';
import { namedAbove, type GroupedRow } from './written-once';

/** A row for a ledger: cells by our columns' keys, and where it stood in the old file. */
export interface CarriedRow {
  readonly table: RowLedger;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Cells;
}

/** The outcome of carrying a table over. */
export interface CarriedTable {
  readonly rows: readonly CarriedRow[];
  /** In the order of the old rows, at their old addresses. */
  readonly findings: readonly Finding[];
}

/** Columns of a pairing that are the head's own, where the table has a row for each member. */
const OF_HEAD = ['idNumber', 'phone'];

/** Settings for all tables that are carried over. */
export interface CarryOptions {
  readonly leftoverToRemarks: boolean;
  readonly villages: ReadonlySet<string>;
  /** The 年度 of the workbook that the rows go into; null where it has none. */
  readonly ledgerYear: KnownYears['ledger'];
}

/** Why a row of the table is not carried into the ledger. */
type NoRowReason = 'heading' | 'label' | 'member' | 'note' | 'noTime';

/** Turns the rows of an old table into rows of the ledger that it was taken for. */
export function carryTable(table: HomeTable, context: ReadingContext, options: CarryOptions): CarriedTable {
  const carrier = new TableCarrier(table, context, options);
  for (const row of carrier.rows) carrier.carry(row);
  return carrier.result();
}

class TableCarrier {
  /** The table's rows, to be carried in their order, each once. */
  readonly rows: readonly TableRow[];
  readonly #template: LedgerTemplate;
  readonly #columns: CarriedColumns;
  readonly #times: RepeatedParts;
  readonly #reader: RowCells;
  readonly #lines: LinesBetween;
  readonly #subjects: SubjectRows;
  readonly #meant: OldCells;
  readonly #outer: Readonly<Record<string, string>>;
  readonly #left: number;
  readonly #findings: Finding[] = [];
  readonly #carried: CarriedRow[] = [];
  /** For each carried row its times (第一次, 第二次 …), where the table has columns for several. */
  readonly #parts: (readonly Cells[])[] = [];
  /** The old row of each carried row; `#behindLine` has those with a total or a heading right above. */
  readonly #sources: TableRow[] = [];
  readonly #behindLine = new Set<TableRow>();
  /** Whether there was a total or a heading since the row carried last. */
  #isBehindLine = false;

  constructor(
    private readonly home: HomeTable,
    context: ReadingContext,
    private readonly options: CarryOptions,
  ) {
    const { sheet, lookup, recognised, outer } = home;
    const { id, table, columns } = recognised;
    const template = ledgerTemplate(id);
    const unitAbove = moneyUnitAbove(table.above);
    const place = { sheet: sheet.sheet, left: table.left, formats: sheet.formats, unitAbove };
    this.#left = table.left;
    this.#template = template;
    this.#times = new RepeatedParts(columns, template, place, context);
    this.#columns = new CarriedColumns(home, template, this.#times.keys);
    this.#reader = new RowCells(template, this.#columns.at, place, context, this.#findings);
    this.rows = rowsOf(table, lookup, this.#columns.kinds);
    this.#lines = new LinesBetween(home, this.rows, this.#columns.telling, context, options.villages);
    this.#subjects = new SubjectRows(home, this.#columns.at);
    this.#meant = new OldCells(home, this.rows, template, context, options);
    this.#outer = Object.fromEntries(outer.map(({ key, value }) => [key, value]));
  }

  /** Carries a row over, or reports why not. Rows must come in their order, each once. */
  carry(old: TableRow): void {
    if (this.#lines.repeatsHeader(old)) return;
    const line = this.#lines.of(old);
    if (line) {
      this.#noRow(line.definition, old.row, line.column, line.text, line.reason);
      if (line.parts) this.#isBehindLine = true;
      const month = monthNamed(line.text);
      if (month !== null) this.#meant.inMonth(month);
      return;
    }
    const { beside, findings, cells } = this.#meant.read(old);
    const row = cells === old.cells ? old : { ...old, cells };
    const standing = this.#subjects.standing(row, this.#carried.at(-1), this.#isBehindLine);
    if (standing.leftOutAt === null) this.#carryEntry(row, standing, { beside, findings });
    else this.#noRow(noEntry, row.row, standing.leftOutAt, this.#textAt(row, standing.leftOutAt), 'member');
  }

  #carryEntry(row: TableRow, standing: RowStanding, meant: Pick<MeantCells, 'beside' | 'findings'>): void {
    const count = this.#findings.length;
    const entry = this.#reader.read(row);
    if (!entry) {
      this.#isBehindLine = true;
      return;
    }
    const own = withBeside(entry, meant.beside);
    const cells = standing.isMember ? { ...own, ...Object.fromEntries(OF_HEAD.map((key) => [key, null])) } : own;
    const previous = this.#carried.at(-1);
    if (standing.goesOn && previous) {
      // Findings about a further row of the same subject are dropped: its first row has had its own.
      this.#findings.length = count;
      this.#carried[this.#carried.length - 1] = { ...previous, cells: this.#joined(previous.cells, cells, standing) };
      return;
    }
    if (meant.findings.length > 0) appendAll(this.#findings, meant.findings);
    this.#add(row, withBeside(withBeside(cells, this.#lines.said), this.#outer));
  }

  /** A subject's cells, completed from another of its rows. */
  #joined(first: Cells, next: Cells, { isMember }: RowStanding): Cells {
    const takesHead = this.#subjects.hasOwnNames && !isMember;
    return { ...joinedOn(first, next, this.#template), ...(takesHead && onlyMissing(texts(next, OF_HEAD), first)) };
  }

  #add(row: TableRow, cells: Cells): void {
    const { file, sheet, recognised } = this.home;
    if (this.#times.keys.size > 0) this.#addParts(row);
    this.#carried.push({
      table: recognised.id,
      file,
      sheet: sheet.sheet,
      row: row.row,
      cells: this.#withRemarks(row, cells),
    });
    this.#sources.push(row);
    if (this.#isBehindLine) this.#behindLine.add(row);
    this.#isBehindLine = false;
  }

  /** Keeps the times that a row holds. */
  #addParts(row: TableRow): void {
    const { parts, findings } = this.#times.read(row);
    appendAll(this.#findings, findings);
    if (parts.length === 0) {
      const first = row.cells.findIndex((cell) => typeof cell === 'string' && !isBlank(cell));
      this.#noRow(noEntry, row.row, this.#left + first, singleSpaced(textOf(row.cells[first] ?? '')), 'noTime');
    }
    this.#parts.push(parts);
  }

  /** The group names of each carried row; empty where no row lacks one, as in most tables. */
  #grouped(): readonly GroupedRow[] {
    const places = this.#columns.groups.map(({ column }) => column - this.#left);
    const isBlankAt = ({ cells }: TableRow, at: number): boolean => isBlank(cells[at] ?? null);
    if (places.every((at) => !this.#sources.some((row) => isBlankAt(row, at)))) return [];
    const [numbers] = this.home.recognised.runningNumbers;
    return this.#sources.map((row) => ({
      names: places.map((at) => (isBlankAt(row, at) ? null : textOf(row.cells[at] ?? ''))),
      isNumbered: numbers === undefined ? null : !isBlankAt(row, numbers - this.#left),
      isBehindLine: this.#behindLine.has(row),
    }));
  }

  #withRemarks(row: TableRow, cells: Cells): Cells {
    if (!this.options.leftoverToRemarks) return cells;
    const remarks = leftoverText(row, this.home.recognised.unmatched, this.#left);
    return remarks === '' ? cells : { ...cells, remarks: joinTexts(cells['remarks'] ?? null, remarks) };
  }

  #textAt(row: TableRow, column: number): string {
    return singleSpaced(textOf(row.cells[column - this.#left] ?? ''));
  }

  #noRow(definition: FindingKind, row: number, sheetColumn: number, value: string, reason: NoRowReason): void {
    const { recognised, sheet } = this.home;
    const spot = { table: recognised.id, sheet: sheet.sheet, row, sheetColumn, column: null, value };
    const isAside = reason === 'member' || reason === 'noTime';
    this.#findings.push(findingAt(definition, spot, { params: { reason }, ...(isAside && { severity: 'info' }) }));
  }

  /** The carried rows and all findings. */
  result(): CarriedTable {
    const { sheet, lookup, recognised, outer, cards } = this.home;
    const { groups, read } = this.#columns;
    const below = takenFromAbove(this.#carried, namedAbove(this.#grouped()), groups, this.#template);
    const outside = new Set(outer.map(({ key }) => key));
    const isAnswered = (finding: Finding): boolean =>
      finding.code === 'C101' && (isAnsweredOutside(finding, this.#template, outside) || below.isAnswered(finding));
    const findings = this.#findings.filter((finding) => !isAnswered(finding));
    appendAll(findings, below.findings);
    appendAll(findings, tableMergeFindings(recognised.id, sheet.sheet, lookup.cells.merges, recognised.table, read));
    const rows =
      this.#times.keys.size === 0
        ? below.rows
        : below.rows.flatMap((row, index) =>
            this.#times.rows(row.cells, this.#parts[index] ?? []).map((cells) => ({ ...row, cells })),
          );
    if (!cards) return { rows, findings };
    return {
      rows: rows.map((row) => ({ ...row, ...cardAt(cards, row.row) })),
      findings: findings.map((finding) => findingOnCard(finding, cards)),
    };
  }
}

function isAnsweredOutside(finding: Finding, template: LedgerTemplate, keys: ReadonlySet<string>): boolean {
  const column = template.columns.find(({ header }) => header === finding.column);
  return finding.code === 'C101' && column !== undefined && keys.has(column.key);
}
