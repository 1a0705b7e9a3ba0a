import { findingAt } from '../../findings/finding-at';
import { mergedCells, noEntry, totalRow } from '../../findings/structure';
import { rangeAddress, type CellValue } from '../../model/cell';
import type { FindingDefinition } from '../../findings/definition';
import type { Finding } from '../../model/finding';
import type { ReadingContext } from '../../records/cell-reader';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import { RowReader } from '../../records/row-reader';
import type { LedgerTemplate } from '../../templates/ledger';
import { SEPARATOR } from '../../templates/column';
import { ledgerTemplate } from '../../templates/ledgers';
import type { RowLedger } from '../ledger-vocabularies';
import { headerText, wordKey } from '../header-text';
import { labelOf } from '../recognise';
import { isYesNo } from '../vocabulary';
import { moneyInUnit, type MoneyColumn } from './money-in-unit';
import type { ProposedTable } from './proposal';
import { loneText, rowsOf, type TableRow } from './table-rows';
import { DittoReader } from '../ditto';
import { Headings, SectionLines } from './section-lines';
import { headsRows, wholeTownship } from './single-lines';
import { ticksRead } from '../ticks';
import { typedCell } from './typed-cell';
import { villageIn } from './village-named';

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
/** Says that a row is of another member of the household. */
const RELATION = /与户主关系|与户主之关系|家庭关系|^关系$/;
const HEAD_ITSELF = /^(?:户主|本人|户主本人|本人或户主|自己)$/;
/** 单位：万元 in a line above the table. */
const UNIT_LINE = /(?:^|[\s(（]|金额|货币|计量)单位[:：]?\s*(万元|元)/;

/** Carries the rows of a table over into the form of the ledger that it was taken for. */
export function carryTable(
  { file, sheet, lookup, recognised, outer }: ProposedTable & { readonly recognised: { readonly id: RowLedger } },
  context: ReadingContext,
  options: { readonly leftoverToRemarks: boolean; readonly villages: ReadonlySet<string> },
): CarriedTable {
  const { id, table, columns, unmatched } = recognised;
  const template = ledgerTemplate(id);
  const at = new Map(columns.map((column) => [column.key, column]));
  const unitAbove = table.above.map((line) => UNIT_LINE.exec(line)?.[1]).find((unit) => unit !== undefined) ?? null;
  const read = template.columns.map((column): MoneyColumn => {
    const found = at.get(column.key);
    return moneyInUnit(column, found ? (found.unit ?? unitAbove) : null);
  });
  const adapted: LedgerTemplate = { ...template, columns: read.map(({ column }) => column) };
  const findings: Finding[] = [];
  const place = {
    table: id,
    sheet: sheet.sheet,
    left: table.left,
    sheetColumns: template.columns.map(({ key }) => at.get(key)?.column ?? null),
    formats: sheet.formats,
    totalsRow: undefined,
  };
  const reader = new RowReader(adapted, place, context, findings);
  const kinds = template.columns.flatMap(({ key, type }) => {
    const column = at.get(key)?.column;
    return column === undefined ? [] : [[column, type.kind] as const];
  });
  const relation = unmatched.find(({ label }) => RELATION.test(headerText(label).words))?.column;
  const headers = headerKeys(table.columns);
  const outerCells = Object.fromEntries(outer.map(({ key, value }) => [key, value]));
  const takesVillage = outerKey(template, at);
  const carried: CarriedRow[] = [];
  const headings = new Headings();
  const rows = [...rowsOf(table, lookup, new Map(kinds))];
  const sections = new SectionLines(rows, table.left, recognised.runningNumbers, sectionsOf(id, context));
  const ditto = new DittoReader();
  const yesNo = columns.flatMap(({ key, column }) =>
    template.columns.some((own) => own.key === key && isYesNo(own.type)) ? [column - table.left] : [],
  );
  const noRow = (definition: FindingDefinition, row: number, sheetColumn: number, value: string): void => {
    const spot = { table: id, sheet: sheet.sheet, row, sheetColumn, column: null, value };
    findings.push(findingAt(definition, spot, { params: { reason: definition === totalRow ? 'label' : 'heading' } }));
  };
  for (const old of rows) {
    if (repeatsHeader(old, headers, table.left)) continue;
    const line = sections.of(old);
    const lone = line?.text ?? loneText(old, table.left);
    if (lone !== null)
      headings.add(line?.numbering ?? '', headingCells(lone, id, context, takesVillage, options.villages));
    if (line) {
      noRow(noEntry, old.row, line.column, line.text);
      continue;
    }
    if (lone !== null && headsRows(lone, old.row, table, lookup)) {
      const column = table.left + old.cells.findIndex((cell) => !isBlank(cell));
      noRow(noEntry, old.row, column, singleSpaced(lone));
      continue;
    }
    const whole = id === 'Villages' ? wholeTownship(old, at.get('name')?.column ?? 0, table.left) : null;
    if (whole) {
      noRow(totalRow, old.row, whole.column, whole.text);
      continue;
    }
    const row = { ...old, cells: ticksRead(ditto.read(old.cells), yesNo) };
    const subject = SUBJECTS[id];
    const subjectColumn = subject === undefined ? undefined : at.get(subject)?.column;
    const goesOn = subjectColumn !== undefined && row.repeated.has(subjectColumn);
    const isMember = relation !== undefined && isOtherMember(row.cells[relation - table.left] ?? null);
    if (isMember) continue;
    const count = findings.length;
    if (!reader.read(row.row, row.cells, table.left)) continue;
    const cells = Object.fromEntries(
      template.columns.map((column, index) => {
        const cell = reader.columns[index];
        return [column.key, cell && at.has(column.key) ? typedCell(cell, column, read[index]?.shift ?? 0) : null];
      }),
    );
    const previous = carried.at(-1);
    if (goesOn && previous) {
      findings.length = count;
      carried[carried.length - 1] = { ...previous, cells: joinedOn(previous.cells, cells, template) };
      continue;
    }
    const filled = { ...cells, ...onlyMissing(outerCells, cells), ...onlyMissing(headings.cells, cells) };
    const remarks = options.leftoverToRemarks ? leftoverText(row, unmatched, table.left) : '';
    const withRemarks = remarks === '' ? filled : { ...filled, remarks: joinTexts(filled['remarks'] ?? null, remarks) };
    carried.push({ table: id, file, sheet: sheet.sheet, row: row.row, cells: withRemarks });
  }
  const outside = new Set(outer.map(({ key }) => key));
  return {
    rows: carried,
    findings: [
      ...findings.filter((finding) => !isAnsweredOutside(finding, template, outside)),
      ...mergeFindings(id, sheet.sheet, lookup.cells.merges, table, kinds),
    ],
  };
}

/** The 板块 that a line between projects may be; tables of other ledgers have none. */
function sectionsOf(id: RowLedger, { lists }: ReadingContext): readonly string[] {
  return id === 'Projects' ? lists.sections : [];
}

function isAnsweredOutside(finding: Finding, template: LedgerTemplate, keys: ReadonlySet<string>): boolean {
  const column = template.columns.find(({ header }) => header === finding.column);
  return finding.code === 'C101' && column !== undefined && keys.has(column.key);
}

function headerKeys(columns: readonly { readonly column: number; readonly headers: readonly string[] }[]) {
  return new Map(columns.map(({ column, headers }) => [column, wordKey(headerText(labelOf(headers)).words)]));
}

/** Whether a row says what the header says, as it does at the top of each printed page. */
function repeatsHeader({ cells }: TableRow, headers: ReadonlyMap<number, string>, left: number): boolean {
  let same = 0;
  let filled = 0;
  for (const [at, cell] of cells.entries()) {
    if (isBlank(cell)) continue;
    filled += 1;
    const header = headers.get(left + at);
    // Most cells do not even begin as their header does.
    const mayBe = typeof cell === 'string' && header !== undefined && cell.trimStart().startsWith(header.charAt(0));
    if (mayBe && wordKey(headerText(cell).words) === header) same += 1;
  }
  return same >= 3 && same * 3 >= filled * 2;
}

function isOtherMember(cell: CellValue): boolean {
  return !isBlank(cell) && !HEAD_ITSELF.test(singleSpaced(textOf(cell ?? '')));
}

function outerKey(template: LedgerTemplate, at: ReadonlyMap<string, unknown>): string | null {
  const key = template.columns.find((column) => column.key === 'village' || column.key === 'places')?.key ?? null;
  return key === null || at.has(key) ? null : key;
}

/** What a heading between the rows says of those below it: the village, or the 板块 of projects. */
function headingCells(
  text: string,
  id: RowLedger,
  { lists }: ReadingContext,
  village: string | null,
  villages: ReadonlySet<string>,
): Record<string, string> {
  const cells: Record<string, string> = {};
  const named = village === null ? null : villageIn(text, villages);
  if (village !== null && named !== null) cells[village] = named;
  const section = id === 'Projects' ? lists.sections.find((value) => text.includes(value)) : undefined;
  if (section !== undefined) cells['section'] = section;
  return cells;
}

function onlyMissing(
  values: Readonly<Record<string, string>>,
  cells: Readonly<Record<string, CellValue>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => (cells[key] ?? null) === null));
}

/** Several names on the rows of one person stand in one cell of ours. */
function joinedOn(
  first: CarriedRow['cells'],
  next: Readonly<Record<string, CellValue>>,
  { columns }: LedgerTemplate,
): CarriedRow['cells'] {
  const joined = columns
    .filter(({ type }) => type.kind === 'refs')
    .map(({ key }) => {
      const names = [first[key], next[key]].flatMap((cell) => (typeof cell === 'string' ? cell.split(SEPARATOR) : []));
      return [key, names.length === 0 ? null : [...new Set(names)].join(SEPARATOR)] as const;
    });
  return { ...first, ...Object.fromEntries(joined) };
}

/** The cells of columns without a home as “header：value”. */
function leftoverText({ cells }: TableRow, unmatched: ProposedTable['recognised']['unmatched'], left: number): string {
  return unmatched
    .flatMap(({ column, label }) => {
      const cell = cells[column - left] ?? null;
      return isBlank(cell) || cell === null ? [] : [`${label}：${singleSpaced(textOf(cell))}`];
    })
    .join('；');
}

function joinTexts(first: CellValue, second: string): string {
  return isBlank(first) || first === null ? second : `${textOf(first)}；${second}`;
}

/** S006 at each merge among the rows that one of our columns is read from. */
function mergeFindings(
  table: RowLedger,
  sheet: string,
  merges: ProposedTable['sheet']['merges'],
  found: ProposedTable['recognised']['table'],
  kinds: readonly (readonly [number, string])[],
): readonly Finding[] {
  const read = new Set(kinds.map(([column]) => column));
  return merges
    .filter((merge) => merge.top > found.header.bottom && merge.bottom <= found.bottom && merge.bottom > merge.top)
    .filter((merge) => merge.left === merge.right && read.has(merge.left))
    .map((merge) =>
      findingAt(
        mergedCells,
        { table, sheet, row: merge.top, sheetColumn: merge.left, column: null, value: null },
        { params: { range: rangeAddress(merge), reason: 'carried' } },
      ),
    );
}
