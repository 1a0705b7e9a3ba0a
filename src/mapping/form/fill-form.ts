import type { ForeignSheet } from '../../model/foreign-workbook';
import { parseCell } from '../../model/cell';
import type { FormInsert } from '../../model/form-fill';
import type { ReadingContext } from '../../records/cell-reader';
import { findTables, tableAt, type FoundTable } from '../find-tables';
import { BadMap, mappedColumns, type MappedTable } from '../map-file';
import { headerText } from '../header-text';
import { senseOf } from '../match-headers';
import { labelOf, matchTable, recognise, recognised, type Recognised } from '../recognise';
import { CellLookup } from '../sheet-cells';
import { rowAfter, type SheetFill } from './fill-plan';
import { formRows, type FormRow, type HasFormat } from './form-body';
import { formVocabularies, type FormSource } from './form-vocabularies';
import { fillLabels, labelledCells, type Labelled } from './label-fill';
import { fillList, type ListFill } from './list-fill';
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
  const fills: ListFill[] = [];
  const inserts: FormInsert[] = [];
  for (const { recognised: table, body, filter } of lists) {
    const source = table.id === null ? [] : (filling.sources.get(table.id) ?? []);
    const fill = fillList(table, body, lookup, source, filter);
    fills.push(fill);
    if (fill.insert) inserts.push(fill.insert);
  }
  const given =
    mapped === null
      ? null
      : (Object.assign({}, ...mapped.map((table) => table.cells ?? {})) as Readonly<Record<string, string>>);
  const labelled = labelsOf(lookup, lists, hasFormat, given);
  const labels = fillLabels(cells.sheet, labelled, given, filling.sources, filling.figures);
  const hasLabels = Object.keys(labels.labels.cells).length > 0;
  // Labels of a sheet that is a list are the words around it.
  const isList = fills.some(({ list }) => list.source !== null);
  const emptyLabels = isList && !hasLabels ? [] : labels.empty;
  return {
    sheet: cells.sheet,
    lists: fills.map(({ list }) => list),
    labels: hasLabels ? labels.labels : null,
    inserts: [...inserts].sort((a, b) => a.after - b.after),
    cells: [
      ...fills.flatMap((fill) => {
        // A list's own rows are counted in already; those of lists above it move it down.
        const above = inserts.filter((insert) => insert !== fill.insert && insert.after < fill.list.header.top);
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
    const column = table.columns.find((candidate) => candidate.column === number);
    const label = labelOf(column?.headers ?? []);
    return { column: number, key, label, unit: column ? senseOf(column).unit : null, sure: 1, reason: 'map' as const };
  });
  const body = formRows(table, lookup, hasFormat);
  return [{ recognised: recognised(table, vocabulary.id, matched), body, filter }];
}

function labelsOf(
  lookup: CellLookup,
  lists: readonly FormList[],
  hasFormat: HasFormat,
  given: Readonly<Record<string, string>> | null,
): readonly Labelled[] {
  if (given !== null) {
    return Object.keys(given).map((address) => {
      const at = parseCell(address);
      if (!at) throw new BadMap(`cells: ${address}`);
      return { label: '', context: [], at };
    });
  }
  const taken = (row: number): boolean =>
    lists.some(
      ({ recognised: { table, id }, body }) =>
        (id !== null || body.length > 1) &&
        row >= table.header.top &&
        row <= Math.max(table.header.bottom, body.at(-1)?.row ?? 0) + 1,
    );
  return labelledCells(lookup, taken, hasFormat);
}
