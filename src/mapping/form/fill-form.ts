import type { ForeignSheet } from '../../model/foreign-workbook';
import { cellAddress, parseCell } from '../../model/cell';
import type { ReadingContext } from '../../records/cell-reader';
import { findTables, tableAt, type FoundTable } from '../find-tables';
import { BadMap, mappedColumns, type MappedTable } from '../map-file';
import { headerText } from '../header-text';
import { givenColumn } from '../given-column';
import { matchTable, recognise, recognised, type Recognised } from '../recognise';
import { CellLookup } from '../sheet-cells';
import { rowAfter, type SheetFill } from './fill-plan';
import { formRows, type FormRow, type HasFormat } from './form-body';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { insertsTogether } from './inserts';
import { fillLabels, labelledCells, type Labelled, type LabelFill } from './label-fill';
import { fillList } from './list-fill';
import { plainText, type FormFigures, type FormSources } from './source';

/** A sheet of a form, and which of its cells are drawn though empty. */
export interface FormSheet {
  readonly cells: ForeignSheet;
  readonly hasFormat: HasFormat;
}

/** What a form is filled from. */
export interface FormFilling {
  readonly sources: FormSources;
  readonly figures: FormFigures;
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
      : mapped.flatMap((table) => mappedList(table, lookup, hasFormat));
  const tried = lists.map((list) => {
    const { recognised: table, body, filter } = list;
    const source = table.id === null ? [] : (filling.sources.get(table.id) ?? []);
    return { list, fill: fillList(table, body, lookup, source, filter) };
  });
  const given =
    mapped === null
      ? null
      : (Object.assign({}, ...mapped.map((table) => table.cells ?? {})) as Readonly<Record<string, string>>);
  const labelsBeside = (listed: readonly FormList[]): LabelFill =>
    fillLabels(cells.sheet, labelsOf(lookup, lists, listed, hasFormat, given), given, filling.sources, filling.figures);
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
      ...fills.flatMap((fill) => {
        // A list's own rows are counted in already; those of lists above it move it down.
        const above = inserts.filter((insert) => insert.after < fill.list.header.top);
        return fill.cells.map((cell) => ({ ...cell, row: rowAfter(cell.row, above) }));
      }),
      ...labels.cells.map((cell) => ({ ...cell, row: rowAfter(cell.row, inserts) })),
    ],
    empty: [...fills.flatMap(({ empty }) => empty), ...emptyLabels],
  };
}

function proposedLists(
  lookup: CellLookup,
  hasFormat: HasFormat,
  { sources, context }: FormFilling,
): readonly FormList[] {
  return findTables(lookup).flatMap((table): FormList[] => {
    const body = formRows(table, lookup, hasFormat);
    if (body.length === 0) return [];
    const found =
      byPrintedLabels(table, body, lookup, sources, context) ?? recognise(table, lookup, formVocabularies, context);
    // One empty row below some labels is for their values, unless the labels are the columns of a list.
    if (body.length < 2 && (found.id === null || found.columns.length < 3)) return [];
    return [{ recognised: withoutRemarks(found), body, filter: undefined }];
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

function mappedList(mapped: MappedTable, lookup: CellLookup, hasFormat: HasFormat): readonly FormList[] {
  const { header, source, filter } = mapped;
  if (!header || Object.keys(mapped.columns).length === 0) return [];
  const vocabulary = formVocabularies.find(({ id }) => id === source);
  if (!vocabulary) throw new BadMap(`source: ${source ?? ''}`);
  const columns = mappedColumns(mapped);
  const table = tableAt(lookup, header, columns);
  const matched = [...columns].map(([number, key]) => {
    if (!vocabulary.fields.some((field) => field.key === key)) throw new BadMap(`columns: ${key}`);
    return givenColumn(table, number, key);
  });
  const body = formRows(table, lookup, hasFormat);
  return [{ recognised: recognised(table, vocabulary.id, matched), body, filter }];
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
