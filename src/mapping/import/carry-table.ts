import { findingAt } from '../../findings/finding-at';
import { noEntry, totalRow } from '../../findings/kinds';
import { appendAll } from '../../model/append';
import type { CellValue } from '../../model/cell';
import type { FindingKind } from '../../findings/definition';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import type { LedgerTemplate } from '../../templates/ledger';
import { ledgerTemplate } from '../../templates/ledgers';
import { asksForRelation } from '../persons';
import type { RowLedger } from '../ledger-vocabularies';
import { moneyUnitOf } from '../header-text';
import { cardAt, findingOnCard } from './card-tables';
import type { ProposedTable } from './proposal';
import { loneText, rowsOf } from './table-rows';
import { Headings, SectionLines } from './section-lines';
import { joinedOn, joinTexts, leftoverText, onlyMissing, texts } from './joined-cells';
import { tableMergeFindings } from './merge-findings';
import { headsRows, signatures, sumOfRows, wholeTownship } from './single-lines';
import { dateColumns } from '../date-columns';
import { OldCells } from './old-cells';
import { RepeatedParts } from './repeated-parts';
import { RowCells } from './row-cells';
import type { KnownYears } from './old-dates';
import { takenFromAbove } from './taken-from-above';
import { headingCells, outerKey, sectionsOf } from './heading-cells';
import { isOtherMember, namesMembers } from './household-members';
import { headerKeys, repeatsHeader } from './repeated-header';
import { namedAbove, type GroupedRow } from './written-once';

/** A row that is carried over: cells by our columns' keys, and where it stood. */
export interface CarriedRow {
  readonly table: RowLedger;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** What came of a table. */
export interface CarriedTable {
  readonly rows: readonly CarriedRow[];
  /** In the order of the old rows; at the old places. */
  readonly findings: readonly Finding[];
}

/** Columns that tell one row's subject from another's: a merge over them is one subject on several rows. */
const SUBJECTS: Readonly<Partial<Record<RowLedger, string>>> = { Pairings: 'household', Cadres: 'name' };
/** What of a household is its head's, where the table has a row for each member. */
const OF_HEAD = ['idNumber', 'phone'];

/** Kinds of columns in which no sum is a value. */
const NAMING: ReadonlySet<string> = new Set(['name', 'ref', 'refs']);

/** Columns in which tables name a group of rows once, at its first. */
const GROUPS: Readonly<Partial<Record<RowLedger, readonly string[]>>> = {
  Pairings: ['village', 'cadre'],
  AssistanceLog: ['date', 'village', 'cadres'],
  Projects: ['section'],
};

/** Carries the rows of a table over into the form of the ledger that it was taken for. */
export function carryTable(
  {
    file,
    sheet,
    lookup,
    recognised,
    outer,
    cards,
  }: ProposedTable & { readonly recognised: { readonly id: RowLedger } },
  context: ReadingContext,
  options: {
    readonly leftoverToRemarks: boolean;
    readonly villages: ReadonlySet<string>;
    /** Of the ledgers that the rows come to; null where they have none. */
    readonly ledgerYear: KnownYears['ledger'];
  },
): CarriedTable {
  const { id, table, columns, unmatched } = recognised;
  const template = ledgerTemplate(id);
  const unitAbove = table.above.map(moneyUnitOf).find((unit) => unit !== null) ?? null;
  const findings: Finding[] = [];
  const place = { sheet: sheet.sheet, left: table.left, formats: sheet.formats, unitAbove };
  const times = new RepeatedParts(columns, template, place, context);
  // Of several columns of one key, each a value to be ticked, the first holds what is read.
  const at = new Map(
    columns
      .filter(({ key }) => !times.keys.has(key))
      .toReversed()
      .map((column) => [column.key, column]),
  );
  const reader = new RowCells(template, at, place, context, findings);
  const types = new Map(template.columns.map(({ key, type }) => [key, type.kind]));
  const kinds = [...at.values(), ...columns.filter(({ key }) => times.keys.has(key))].flatMap(({ key, column }) => {
    const kind = types.get(key);
    return kind === undefined ? [] : [[column, kind] as const];
  });
  const split = dateColumns(table.columns);
  const repeated = new Map([
    ...kinds,
    ...split.flatMap(({ year, month, day }) =>
      [year, month, day].flatMap((column) => (column === null ? [] : [[column, 'date'] as const])),
    ),
  ]);
  const named = columns.flatMap(({ key, column }) => (NAMING.has(types.get(key) ?? 'text') ? [column] : []));
  const relation = unmatched.find(({ label }) => asksForRelation(label))?.column;
  const members = unmatched.filter(namesMembers);
  const hasOwnNames = relation !== undefined && members.length > 0;
  const headers = headerKeys(table.columns);
  const outerCells = Object.fromEntries(outer.map(({ key, value }) => [key, value]));
  const takesVillage = outerKey(template, at);
  const carried: CarriedRow[] = [];
  /** Of each row that is carried what it holds several times. */
  const partsOf: ReturnType<RepeatedParts['read']>['parts'][] = [];
  // What is blank on a card is no other card's.
  const groupColumns = cards ? [] : (GROUPS[id] ?? []).flatMap((key) => at.get(key) ?? []);
  const headings = new Headings();
  const rows = [...rowsOf(table, lookup, repeated)];
  const sections = new SectionLines(rows, table.left, recognised.runningNumbers, sectionsOf(id, context));
  const meant = new OldCells({ recognised, sheet }, rows, template, context, options);
  /** Whether a total or a heading stood since the last row that was carried. */
  let isBehindLine = false;
  const grouped: GroupedRow[] = [];
  const noRow = (
    definition: FindingKind,
    row: number,
    sheetColumn: number,
    value: string,
    reason: 'heading' | 'label' | 'member' | 'note' | 'noTime',
  ): void => {
    const spot = { table: id, sheet: sheet.sheet, row, sheetColumn, column: null, value };
    findings.push(
      findingAt(definition, spot, {
        params: { reason },
        ...((reason === 'member' || reason === 'noTime') && { severity: 'info' }),
      }),
    );
  };
  for (const old of rows) {
    if (repeatsHeader(old, headers, table.left)) continue;
    const line = sections.of(old);
    const lone = line?.text ?? loneText(old, table.left);
    if (lone !== null)
      headings.add(line?.numbering ?? '', headingCells(lone, id, context, takesVillage, options.villages));
    if (line) {
      noRow(noEntry, old.row, line.column, line.text, 'heading');
      isBehindLine = true;
      continue;
    }
    if (lone !== null && headsRows(lone, old.row, table, lookup)) {
      const column = table.left + old.cells.findIndex((cell) => !isBlank(cell));
      noRow(noEntry, old.row, column, singleSpaced(lone), 'heading');
      continue;
    }
    const whole =
      sumOfRows(old, named, table.left) ??
      (id === 'Villages' ? wholeTownship(old, at.get('name')?.column ?? 0, table.left) : null);
    if (whole) {
      noRow(totalRow, old.row, whole.column, whole.text, 'label');
      isBehindLine = true;
      continue;
    }
    const signed = signatures(old, table.left);
    if (signed) {
      noRow(noEntry, old.row, signed.column, signed.text, 'note');
      continue;
    }
    const { beside, findings: told, ...read } = meant.read(old);
    const row = { ...old, ...read };
    const subject = SUBJECTS[id];
    const subjectColumn = subject === undefined ? undefined : at.get(subject)?.column;
    const subjectCell = subjectColumn === undefined ? null : (row.cells[subjectColumn - table.left] ?? null);
    const previous = carried.at(-1);
    const merge = subjectColumn === undefined ? undefined : lookup.mergeAt(row.row, subjectColumn);
    const isRepeated = subjectColumn !== undefined && row.repeated.has(subjectColumn) && merge !== undefined;
    const goesOn =
      previous !== undefined &&
      ((isRepeated && previous.row >= merge.top) || (hasOwnNames && isBlank(subjectCell) && !isBehindLine));
    const isMember = relation !== undefined && isOtherMember(row.cells[relation - table.left] ?? null);
    // Of members none is carried; but where the head has a column of its own, the first row is the household's.
    const isOwnRow = hasOwnNames && !goesOn && !isBlank(subjectCell) && previous?.cells['household'] !== subjectCell;
    if (isMember && !isOwnRow) {
      const [first] = members.map(({ column }) => column).filter((column) => !isBlank(row.cells[column - table.left]));
      const column = first ?? relation;
      noRow(noEntry, row.row, column, singleSpaced(textOf(row.cells[column - table.left] ?? '')), 'member');
      continue;
    }
    const count = findings.length;
    const entry = reader.read(row);
    if (!entry) {
      isBehindLine = true;
      continue;
    }
    appendAll(findings, told);
    const own = withBeside(entry, beside);
    const cells = isMember ? { ...own, ...Object.fromEntries(OF_HEAD.map((key) => [key, null])) } : own;
    if (goesOn) {
      findings.length = count;
      const head = hasOwnNames && !isMember ? onlyMissing(texts(cells, OF_HEAD), previous.cells) : {};
      carried[carried.length - 1] = { ...previous, cells: { ...joinedOn(previous.cells, cells, template), ...head } };
      continue;
    }
    const filled = { ...cells, ...onlyMissing(outerCells, cells), ...onlyMissing(headings.cells, cells) };
    const remarks = options.leftoverToRemarks ? leftoverText(row, unmatched, table.left) : '';
    const withRemarks = remarks === '' ? filled : { ...filled, remarks: joinTexts(filled['remarks'] ?? null, remarks) };
    const { parts, findings: ofParts } = times.keys.size === 0 ? ONCE : times.read(row);
    appendAll(findings, ofParts);
    if (times.keys.size > 0 && parts.length === 0) {
      const first = row.cells.findIndex((cell) => typeof cell === 'string' && !isBlank(cell));
      noRow(noEntry, row.row, table.left + first, singleSpaced(textOf(row.cells[first] ?? '')), 'noTime');
    }
    partsOf.push(parts);
    carried.push({ table: id, file, sheet: sheet.sheet, row: row.row, cells: withRemarks });
    const names = groupColumns.map(({ column }) => row.cells[column - table.left] ?? null);
    grouped.push({ names: names.map((name) => (isBlank(name) ? null : textOf(name ?? ''))), isBehindLine });
    isBehindLine = false;
  }
  const below = takenFromAbove(carried, namedAbove(grouped), groupColumns, template);
  const outside = new Set(outer.map(({ key }) => key));
  const all = [
    ...findings.filter((finding) => !isAnsweredOutside(finding, template, outside) && !below.isAnswered(finding)),
    ...below.findings,
    ...tableMergeFindings(id, sheet.sheet, lookup.cells.merges, table, kinds),
  ];
  const rowsOfLedger =
    times.keys.size === 0
      ? below.rows
      : below.rows.flatMap((row, index) =>
          times.rows(row.cells, partsOf[index] ?? []).map((cells) => ({ ...row, cells })),
        );
  if (!cards) return { rows: rowsOfLedger, findings: all };
  return {
    rows: rowsOfLedger.map((row) => ({ ...row, ...cardAt(cards, row.row) })),
    findings: all.map((finding) => findingOnCard(finding, cards)),
  };
}

/** What a row tells of times that tells of none. */
const ONCE: ReturnType<RepeatedParts['read']> = { parts: [], findings: [] };

/** The cells of a row with what other cells of it hold for those that are blank. */
function withBeside(cells: CarriedRow['cells'], beside: CarriedRow['cells']): CarriedRow['cells'] {
  let all = cells;
  for (const key of Object.keys(beside)) if (all[key] === null) all = { ...all, [key]: beside[key] ?? null };
  return all;
}

function isAnsweredOutside(finding: Finding, template: LedgerTemplate, keys: ReadonlySet<string>): boolean {
  const column = template.columns.find(({ header }) => header === finding.column);
  return finding.code === 'C101' && column !== undefined && keys.has(column.key);
}
