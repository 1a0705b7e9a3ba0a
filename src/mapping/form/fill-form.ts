import type { ForeignSheet } from '../../model/foreign-workbook';
import { cellAddress, parseCell } from '../../model/cell';
import { rowAfter, type FormInsert } from '../../model/form-fill';
import { compact } from '../../records/characters';
import { BadMap } from '../map-file';
import { CellLookup } from '../sheet-cells';
import { hiddenByNotes } from './asked-mask';
import { withBirthFacts } from './birth-facts';
import { withTotals } from './blank-totals';
import { listsOfCard } from './card-lists';
import { columnSubjects } from './column-subject';
import { continuedLists, sharesOf } from './continued-lists';
import { rowsWorthTelling } from './rows-worth-telling';
import type { EmptyCell, SheetFill } from './fill-plan';
import type { HasFormat } from './form-body';
import { isPrinted, type FormFilling, type FormList } from './form-list';
import type { FormSource } from './form-vocabularies';
import { insertsTogether } from './inserts';
import { askedRows } from './asked-rows';
import { fillLabels, type LabelFill } from './label-fill';
import { labelledCells, titleLines } from './labelled-cells';
import { withJointFacts } from './joint-facts';
import type { Labelled } from './labelled';
import { fillList, hasPrintedLabels, type FillingOfList, type ListFill } from './list-fill';
import { mappedList } from './mapped-list';
import { namedCard } from './named-card';
import { withHouseholds } from './nth-households';
import { withVisits } from './nth-visits';
import { withPartFigures } from './part-figures';
import { proposedLists } from './proposed-lists';
import { fillSentences } from './sentence-blanks';
import type { SourceRow } from './source';
import { withTicks } from './tick-marks';

/** A sheet of a form, and which of its empty cells have a format (borders, say) and are so there to be filled. */
export interface FormSheet {
  readonly cells: ForeignSheet;
  readonly hasFormat: HasFormat;
}

/**
 * Works out what goes into each cell of a sheet of a form. @throws BadMap where the user's map does not fit the sheet
 */
export function fillSheet({ cells, hasFormat }: FormSheet, given: FormFilling): SheetFill {
  const values = new Set(Object.values(given.context.lists).flatMap((list) => list.map(compact)));
  const lookup = new CellLookup(cells, true, values);
  const card = given.card ?? (cells.isText ? null : namedCard(lookup, given));
  return filledSheet({ cells, hasFormat }, lookup, card ? { ...given, card } : given);
}

function filledSheet({ cells, hasFormat }: FormSheet, lookup: CellLookup, filling: FormFilling): SheetFill {
  if (cells.isText) {
    const place = { sheet: cells.sheet, above: cells.lines ?? [] };
    return { sheet: cells.sheet, lists: [], labels: null, inserts: [], ...fillSentences(lookup, place, filling) };
  }
  const mapped = filling.map?.filter(({ sheet }) => sheet === cells.sheet) ?? null;
  const found =
    mapped === null
      ? proposedLists(lookup, hasFormat, filling)
      : mapped.flatMap((table) => mappedList(table, lookup, hasFormat, filling));
  const lists = filling.card ? listsOfCard(found, filling.card) : found;
  const notes = cells.values.flat().filter((value) => typeof value === 'string');
  const hidden = hiddenByNotes(notes.filter((text) => !headersOf(lists).has(text)));
  const rowsOf = (list: FormList): ListRows => {
    const { id, columns } = list.recognised;
    if (id === null) return NO_ROWS;
    const keys = columns.map(({ key }) => key);
    const rows = askedRows(list, sourceRows(id, keys, filling));
    const telling = rowsWorthTelling(rows, id, keys, filling.sources);
    return { rows: hasPrintedLabels(list) ? rows : telling, telling };
  };
  const tried = continuedLists(lists).flatMap((parts) => filledParts(parts, lookup, rowsOf, hidden));
  const given =
    mapped === null
      ? null
      : (Object.assign({}, ...mapped.map((table) => table.cells ?? {})) as Readonly<Record<string, string>>);
  // A printed row that its list's source cannot fill may be a label of some other figure.
  const rowsLeft = new Set(
    tried.flatMap(({ list, fill }) =>
      mapped === null && isPrinted(list) && fill.cells.length > 0
        ? list.body.map(({ row }) => row).filter((row) => fill.cells.every((cell) => cell.row !== row))
        : [],
    ),
  );
  const place = { sheet: cells.sheet, above: [...titleLines(lookup, hasFormat), ...(cells.lines ?? [])] };
  const subjects = columnSubjects(filling.sources);
  const isSubject = (header: string): boolean => subjects(header) !== null;
  const labelsBeside = (listed: readonly FormList[]): LabelFill =>
    fillLabels(
      place,
      labelsOf({ lookup, lists, hasFormat, given, rowsLeft, isSubject, isCard: filling.card !== undefined }, listed),
      given,
      filling,
      hidden,
    );
  // A list whose printed rows no source knows may be rows of labels, each with its figure.
  const known = tried.filter(({ list, fill }) => mapped !== null || !isPrinted(list) || fill.cells.length > 0);
  const labelsInRows = labelsBeside(known.map(({ list }) => list));
  const isRowOfLabels = ({ list }: (typeof tried)[number]): boolean =>
    labelsInRows.cells.some(({ row }) => list.body.some((line) => line.row === row));
  const taken = tried.filter((one) => known.includes(one) || !isRowOfLabels(one));
  const labels = taken.length === known.length ? labelsInRows : labelsBeside(taken.map(({ list }) => list));
  const fills = taken.map(({ fill }) => fill);
  const sentences = fillSentences(lookup, place, filling);
  const inserts = insertsTogether(taken.map(({ list, fill }) => ({ body: list.body, insert: fill.insert })));
  const isInRowLeft = (address: string): boolean =>
    rowsLeft.has(parseCell(address.slice(address.lastIndexOf('!') + 1))?.row ?? 0);
  const hasLabels = Object.keys(labels.labels.cells).length > 0;
  // On a sheet with a list, labels that we cannot fill are just words around the list, and are not listed as empty.
  const isList = fills.some(({ list }) => list.source !== null);
  const emptyLabels = isList && !hasLabels ? [] : labels.empty.filter(({ address }) => !isInRowLeft(address));
  const byLabel = new Set(labels.cells.map((cell) => `${cells.sheet}!${cellAddress(cell)}`));
  return {
    sheet: cells.sheet,
    lists: fills.map(({ list }) => list),
    labels: hasLabels || (!isList && labels.labels.asked.length > 0) ? labels.labels : null,
    inserts,
    cells: [
      ...taken.flatMap(({ list, fill }) =>
        fill.cells.map((cell) => ({ ...cell, row: rowAfter(cell.row, insertsAbove(list, inserts)) })),
      ),
      ...[...labels.cells, ...sentences.cells].map((cell) => ({ ...cell, row: rowAfter(cell.row, inserts) })),
    ],
    empty: [
      ...taken.flatMap(({ list, fill }) =>
        fill.empty
          .filter(({ address }) => !byLabel.has(address))
          .map((cell) => movedBy(cell, insertsAbove(list, inserts))),
      ),
      ...[...emptyLabels, ...sentences.empty].map((cell) => movedBy(cell, inserts)),
    ],
  };
}

/** The rows that a list is filled from, and those that have something to tell in its columns (`rowsWorthTelling`). */
interface ListRows {
  readonly rows: readonly SourceRow[];
  readonly telling: readonly SourceRow[];
}
const NO_ROWS: ListRows = { rows: [], telling: [] };

/** Fills the parts of a list, each with its share of the rows. */
function filledParts(
  parts: readonly FormList[],
  lookup: CellLookup,
  rowsOf: (list: FormList) => ListRows,
  hidden: FillingOfList['hidden'],
): readonly { readonly list: FormList; readonly fill: ListFill }[] {
  const [first] = parts;
  const { rows, telling } = first ? rowsOf(first) : NO_ROWS;
  const shares = sharesOf(parts, rows.length);
  return parts.map((list, at) => {
    const { from = 0, count = 0 } = shares[at] ?? {};
    const fill = fillList(list, lookup, rows.slice(from, from + count), { hidden, before: from });
    return { list, fill: withTotals(list, fill, lookup, { isWhole: parts.length === 1, most: telling.length }) };
  });
}

/** The rows of a source, with the values that are worked out for the list's columns. @param keys of the columns */
function sourceRows(id: FormSource, keys: readonly string[], filling: FormFilling): readonly SourceRow[] {
  const rows = withPartFigures(filling.sources.get(id) ?? [], id, keys, filling);
  const told =
    id === 'Pairings'
      ? withBirthFacts(withVisits(rows, keys, filling), keys, filling.period)
      : id === 'Cadres'
        ? withHouseholds(rows, keys, filling.sources)
        : rows;
  return withTicks(withJointFacts(told, keys), keys, filling.context);
}

/** The headers of lists: they speak of their own columns, not of the whole form. */
function headersOf(lists: readonly FormList[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.recognised.table.columns.flatMap(({ headers }) => headers)));
}

/** The inserts above a list, which move it down; its cells already count its own. */
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

/** What is needed to find the labels of a sheet. */
interface LabelPlaces {
  readonly lookup: CellLookup;
  readonly lists: readonly FormList[];
  readonly hasFormat: HasFormat;
  readonly given: Readonly<Record<string, string>> | null;
  readonly rowsLeft: ReadonlySet<number>;
  readonly isSubject: (header: string) => boolean;
  readonly isCard: boolean;
}

function labelsOf(
  { lookup, lists, hasFormat, given, rowsLeft, isSubject, isCard }: LabelPlaces,
  filled: readonly FormList[],
): readonly Labelled[] {
  const taken = (row: number): boolean =>
    lists.some((list) => {
      const { table, id } = list.recognised;
      if (id === null && list.body.length <= 1) return false;
      const last = list.body.at(-1)?.row ?? 0;
      const bottom = filled.includes(list) ? Math.max(table.header.bottom, last) + 1 : table.header.bottom;
      return row >= table.header.top && row <= bottom && !rowsLeft.has(row);
    });
  if (given !== null) {
    // The unit is the label's, whether the map or the proposal chose the figure.
    const known = new Map(
      labelledCells(lookup, () => false, hasFormat, isSubject).map((labelled) => [cellAddress(labelled.at), labelled]),
    );
    const mapped = Object.keys(given).map((address) => {
      const at = parseCell(address);
      if (!at) throw new BadMap(`cells: ${address}`);
      return known.get(cellAddress(at)) ?? { label: '', context: [], at };
    });
    const others = isCard ? labelledCells(lookup, taken, hasFormat, isSubject) : [];
    return [...mapped, ...others.filter(({ at }) => !Object.hasOwn(given, cellAddress(at)))];
  }
  return labelledCells(lookup, taken, hasFormat, isSubject);
}
