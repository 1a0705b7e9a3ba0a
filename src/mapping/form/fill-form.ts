import type { ForeignSheet } from '../../model/foreign-workbook';
import { cellAddress, parseCell } from '../../model/cell';
import type { FormInsert } from '../../model/form-fill';
import type { ReadingContext } from '../../records/cell-reader';
import { findTables, tableAt } from '../find-tables';
import type { FoundTable } from '../found-table';
import { BadMap, mappedColumns, type MappedTable } from '../map-file';
import { headerText } from '../header-text';
import { givenColumn } from '../given-column';
import { matchTable, recognise, recognised, type Recognised } from '../recognise';
import { CellLookup } from '../sheet-cells';
import { rowAfter, type EmptyCell, type SheetFill } from './fill-plan';
import { formRows, type FormRow, type HasFormat } from './form-body';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { insertsTogether } from './inserts';
import { fillLabels, labelledCells, type Labelled, type LabelFill } from './label-fill';
import { fillList } from './list-fill';
import { hiddenByNotes } from './asked-mask';
import { asksForOtherTime } from './asked-period';
import { titleFilter } from './title-filter';
import { withPartColumns } from './part-columns';
import { partFigure, subjectKey, withPartFigures } from './part-figures';
import { tableParts } from '../table-parts';
import { isTickKey, withTickColumns, withTicks } from './tick-marks';
import { namedBy, sectionBlocks, type SectionBlock } from './section-blocks';
import { plainText, type FilledPeriod, type FormKnown, type FormSources, type SourceRow } from './source';

/** A sheet of a form, and which of its cells are drawn though empty. */
export interface FormSheet {
  readonly cells: ForeignSheet;
  readonly hasFormat: HasFormat;
}

/** What a form is filled from. */
export interface FormFilling extends FormKnown {
  readonly context: ReadingContext;
  /** The user's own mapping; null to take the proposal. */
  readonly map: readonly MappedTable[] | null;
}

interface FormList {
  readonly recognised: Recognised<FormSource>;
  readonly body: readonly FormRow[];
  readonly filter: MappedTable['filter'];
}

/** Works out what comes into each cell of a sheet of a form. @throws BadMap */
export function fillSheet({ cells, hasFormat }: FormSheet, filling: FormFilling): SheetFill {
  const lookup = new CellLookup(cells, true);
  const mapped = filling.map?.filter(({ sheet }) => sheet === cells.sheet) ?? null;
  const lists =
    mapped === null
      ? proposedLists(lookup, hasFormat, filling)
      : mapped.flatMap((table) => mappedList(table, lookup, hasFormat, filling));
  const notes = cells.values.flat().filter((value) => typeof value === 'string');
  const hidden = hiddenByNotes(notes.filter((text) => !headersOf(lists).has(text)));
  const tried = lists.map((list) => {
    const { recognised: table, body, filter } = list;
    const source = table.id === null ? [] : sourceRows(table.id, table.columns, filling);
    return { list, fill: fillList(table, body, lookup, source, filter, hidden) };
  });
  const given =
    mapped === null
      ? null
      : (Object.assign({}, ...mapped.map((table) => table.cells ?? {})) as Readonly<Record<string, string>>);
  const labelsBeside = (listed: readonly FormList[]): LabelFill =>
    fillLabels(cells.sheet, labelsOf(lookup, lists, listed, hasFormat, given), given, filling);
  // Rows with printed texts that no source knows may each be a label with its figure.
  const known = tried.filter(({ list, fill }) => mapped !== null || !isPrinted(list) || fill.cells.length > 0);
  const labelsInRows = labelsBeside(known.map(({ list }) => list));
  const isRowOfLabels = ({ list }: (typeof tried)[number]): boolean =>
    labelsInRows.cells.some(({ row }) => list.body.some((line) => line.row === row));
  const taken = tried.filter((one) => known.includes(one) || !isRowOfLabels(one));
  const labels = taken.length === known.length ? labelsInRows : labelsBeside(taken.map(({ list }) => list));
  const fills = taken.map(({ fill }) => fill);
  const inserts = insertsTogether(taken.map(({ list, fill }) => ({ body: list.body, insert: fill.insert })));
  const hasLabels = Object.keys(labels.labels.cells).length > 0;
  // Labels of a sheet that is a list are the words around it.
  const isList = fills.some(({ list }) => list.source !== null);
  const emptyLabels = isList && !hasLabels ? [] : labels.empty;
  return {
    sheet: cells.sheet,
    lists: fills.map(({ list }) => list),
    labels: hasLabels || (!isList && labels.labels.asked.length > 0) ? labels.labels : null,
    inserts,
    cells: [
      ...taken.flatMap(({ list, fill }) =>
        fill.cells.map((cell) => ({ ...cell, row: rowAfter(cell.row, insertsAbove(list, inserts)) })),
      ),
      ...labels.cells.map((cell) => ({ ...cell, row: rowAfter(cell.row, inserts) })),
    ],
    empty: [
      ...taken.flatMap(({ list, fill }) => fill.empty.map((cell) => movedBy(cell, insertsAbove(list, inserts)))),
      ...emptyLabels.map((cell) => movedBy(cell, inserts)),
    ],
  };
}

/** The rows of a source, with the figures of parts that columns ask for. */
function sourceRows(id: FormSource, columns: Recognised['columns'], filling: FormFilling): readonly SourceRow[] {
  const keys = columns.map(({ key }) => key);
  const rows = withPartFigures(filling.sources.get(id) ?? [], id, keys, filling);
  return withTicks(rows, keys, filling.context);
}

/** What the headers of lists say, which is of their own columns and not of the whole form. */
function headersOf(lists: readonly FormList[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.recognised.table.columns.flatMap(({ headers }) => headers)));
}

/** A list's own rows are counted in already; those that come in above its first row move it down. */
function insertsAbove(
  { body, recognised: { table } }: FormList,
  inserts: readonly FormInsert[],
): readonly FormInsert[] {
  const first = body[0]?.row ?? table.header.bottom + 1;
  return inserts.filter(({ after }) => after < first);
}

function movedBy({ address, label }: EmptyCell, inserts: readonly FormInsert[]): EmptyCell {
  const mark = address.lastIndexOf('!') + 1;
  const place = parseCell(address.slice(mark));
  if (!place || inserts.length === 0) return { address, label };
  return { address: address.slice(0, mark) + cellAddress({ ...place, row: rowAfter(place.row, inserts) }), label };
}

function proposedLists(
  lookup: CellLookup,
  hasFormat: HasFormat,
  { sources, context, period }: FormFilling,
): readonly FormList[] {
  const known = (found: Recognised<FormSource>): Recognised<FormSource> =>
    withTickColumns(withPartColumns(withoutOtherTimes(withoutRemarks(found), period), context, period), context);
  return findTables(lookup).flatMap((table): readonly FormList[] => {
    const body = formRows(table, lookup, hasFormat);
    const blocks = sectionBlocks(table, lookup);
    if (blocks.length > 0) {
      const found = known(recognise(table, lookup, formVocabularies, context));
      const lists = byHeadings(found, blocks, found.id === null ? [] : (sources.get(found.id) ?? []));
      if (lists.length > 0) return lists;
    }
    if (body.length === 0) return [];
    const found =
      byPrintedLabels(table, body, lookup, sources, context) ??
      countingParts(recognise(table, lookup, formVocabularies, context), lookup, context);
    // One empty row below some labels is for their values, unless the labels are the columns of a list.
    if (body.length < 2 && (found.id === null || found.columns.length < 3)) return [];
    const list = { recognised: known(found), body, filter: undefined };
    // What is printed says itself whose rows are wanted.
    const filter = found.id === null || isPrinted(list) ? undefined : titleFilter(table, found.id, sources);
    return [{ ...list, filter }];
  });
}

/** A list for each block whose heading names what comes into it; none where the headings are no values of the source. */
function byHeadings(
  found: Recognised<FormSource>,
  blocks: readonly SectionBlock[],
  rows: readonly SourceRow[],
): readonly FormList[] {
  const named = namedBy(blocks, rows);
  return blocks.flatMap(({ body }, at): FormList[] => {
    const value = named?.values[at] ?? null;
    return named === null || value === null ? [] : [{ recognised: found, body, filter: { [named.key]: [value] } }];
  });
}

/** Whether something is printed in each row of a list. */
function isPrinted({ body }: FormList): boolean {
  return body.every(({ printed }) => printed !== null);
}

/** 备注 that no source has is left for the clerk; nothing is missing there. */
function withoutRemarks(found: Recognised<FormSource>): Recognised<FormSource> {
  return { ...found, unmatched: found.unmatched.filter(({ label }) => !/^备(?:注|考)$/.test(headerText(label).words)) };
}

/** Columns that ask for the figures of another time stay empty and are listed. */
function withoutOtherTimes(found: Recognised<FormSource>, period: FilledPeriod): Recognised<FormSource> {
  const headers = new Map(found.table.columns.map((column) => [column.column, column.headers]));
  const isOther = ({ column, key }: Recognised['columns'][number]): boolean =>
    asksForOtherTime(headers.get(column) ?? [], key, period);
  return {
    ...found,
    columns: found.columns.filter((column) => !isOther(column)),
    unmatched: [...found.unmatched, ...found.columns.filter(isOther).map(({ column, label }) => ({ column, label }))],
  };
}

/** The source that has the labels printed in the form's rows: these say more than any header. */
function byPrintedLabels(
  table: FoundTable,
  body: readonly FormRow[],
  lookup: CellLookup,
  sources: FormSources,
  context: ReadingContext,
): Recognised<FormSource> | null {
  const printed = body.flatMap((row) => row.printed ?? []);
  if (printed.length < 2) return null;
  const labels = new Set(printed.map(({ text }) => text.replace(/\s/g, '')));
  const scored = formVocabularies.map((vocabulary) => {
    const match = matchTable(table, lookup, vocabulary, context) as Recognised<FormSource>;
    const key = match.columns.find(({ column }) => column === printed[0]?.column)?.key;
    const values = new Set(
      (sources.get(vocabulary.id) ?? []).map(({ values: row }) => plainText(row[key ?? '']).replace(/\s/g, '')),
    );
    const hits = key === undefined ? 0 : [...labels].filter((label) => values.has(label)).length;
    return { match, hits, columns: match.columns.length };
  });
  const best = scored
    .filter(({ hits, columns }) => hits > 0 && columns > 1)
    .sort((a, b) => b.columns - a.columns || b.hits - a.hits)[0];
  return best?.match ?? null;
}

/** What each row of a list without a source is about, where its columns are months or kinds: villages, cadres. */
function countingParts(
  found: Recognised<FormSource>,
  lookup: CellLookup,
  context: ReadingContext,
): Recognised<FormSource> {
  const { table } = found;
  if (found.id !== null || tableParts(table.columns, context).size === 0) return found;
  for (const id of ['villages', 'cadres', 'visits'] as const) {
    const vocabulary = formVocabularies.find((one) => one.id === id);
    const match = vocabulary && (matchTable(table, lookup, vocabulary, context) as Recognised<FormSource>);
    if (match?.columns[0]?.key === subjectKey(id)) return match;
  }
  return found;
}

function mappedList(
  mapped: MappedTable,
  lookup: CellLookup,
  hasFormat: HasFormat,
  { context }: FormFilling,
): readonly FormList[] {
  const { header, source, filter } = mapped;
  if (!header || Object.keys(mapped.columns).length === 0) return [];
  const vocabulary = formVocabularies.find(({ id }) => id === source);
  if (!vocabulary) throw new BadMap(`source: ${source ?? ''}`);
  const columns = mappedColumns(mapped);
  const table = tableAt(lookup, header, columns);
  const matched = [...columns].map(([number, key]) => {
    if (!vocabulary.fields.some((field) => field.key === key) && !partFigure(key, context) && !isTickKey(key, context))
      throw new BadMap(`columns: ${key}`);
    return givenColumn(table, number, key);
  });
  const found = recognised(table, vocabulary.id, matched);
  const blocks = sectionBlocks(table, lookup);
  const [[key, [value, ...others]] = ['', []], ...further] = Object.entries(filter ?? {});
  if (blocks.length > 0 && value !== undefined && others.length + further.length === 0) {
    const wanted = [{ values: { [key]: value }, trace: [] }];
    const block = blocks.find((one) => namedBy([one], wanted) !== null);
    if (block) return [{ recognised: found, body: block.body, filter }];
  }
  return [{ recognised: found, body: formRows(table, lookup, hasFormat), filter }];
}

function labelsOf(
  lookup: CellLookup,
  lists: readonly FormList[],
  filled: readonly FormList[],
  hasFormat: HasFormat,
  given: Readonly<Record<string, string>> | null,
): readonly Labelled[] {
  if (given !== null) {
    // A label says in which unit its cell wants its figure, whoever chose the figure.
    const known = new Map(
      labelledCells(lookup, () => false, hasFormat).map((labelled) => [cellAddress(labelled.at), labelled]),
    );
    return Object.keys(given).map((address) => {
      const at = parseCell(address);
      if (!at) throw new BadMap(`cells: ${address}`);
      return known.get(cellAddress(at)) ?? { label: '', context: [], at };
    });
  }
  const taken = (row: number): boolean =>
    lists.some((list) => {
      const { table, id } = list.recognised;
      if (id === null && list.body.length <= 1) return false;
      const last = list.body.at(-1)?.row ?? 0;
      const bottom = filled.includes(list) ? Math.max(table.header.bottom, last) + 1 : table.header.bottom;
      return row >= table.header.top && row <= bottom;
    });
  return labelledCells(lookup, taken, hasFormat);
}
