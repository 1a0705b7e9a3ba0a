import { cellAddress } from '../../model/cell';
import type { FormInsert } from '../../model/form-fill';
import { isBlank } from '../../records/characters';
import { isRunningNumber } from '../known-headers';
import { labelOf, type Recognised } from '../recognised';
import type { CellLookup } from '../sheet-cells';
import type { EmptyCell, FilledCell, FilledList } from './fill-plan';
import { isBlankCell, type FormRow } from './form-body';
import type { FormList } from './form-list';
import type { HiddenKind } from './asked-mask';
import { ANSWERED_BLANK } from './asked-ticks';
import type { FormSource } from './form-vocabularies';
import { cellsOf, isOwnBlank, optionsAt, traceOf } from './list-cells';
import { namesValue } from './printed-labels';
import { valueOfRows } from './together';
import type { SourceRow } from './source';

/** The outcome of filling a list. The rows of cells are those after this list's own insert, but before any other's. */
export interface ListFill {
  readonly list: FilledList;
  readonly insert: FormInsert | null;
  readonly cells: readonly FilledCell[];
  readonly empty: readonly EmptyCell[];
}

/** Whether texts are printed in matched columns of a list: they say what goes into each row. */
export function hasPrintedLabels({ recognised: { columns }, body }: FormList): boolean {
  return columns.some(({ column }) =>
    body.some((row) => [row.printed, ...row.beside].some((text) => text?.column === column)),
  );
}

/** How a list is filled. */
export interface FillingOfList {
  /** Kinds of numbers that the form wants hidden wherever they stand. */
  readonly hidden: ReadonlySet<HiddenKind>;
  /** How many rows are in the parts before this one, where the list goes on from another block. */
  readonly before: number;
}

/** Fills a list: with a row for each row of the source, or with the figures of the labels printed in its rows. */
export function fillList(
  { recognised, body, filter }: FormList,
  lookup: CellLookup,
  rows: readonly SourceRow[],
  { hidden, before: numbersBefore }: FillingOfList,
): ListFill {
  const { table, id, columns, unmatched, runningNumbers } = recognised;
  const fill = hasPrintedLabels({ recognised, body, filter }) ? printedRows : listedRows;
  const { insert, cells, count } = fill({ recognised, body, lookup, rows, hidden });
  const done = new Set(cells.map(({ row, column }) => cellAddress({ row, column })));
  const shift = insert?.count ?? 0;
  const ticked = columns.filter(({ reason }) => reason === 'ticked');
  const isTicked = (row: number): boolean => ticked.some(({ column }) => done.has(cellAddress({ row, column })));
  // Of columns to be ticked one is enough in each row; where none is, only the first is listed as empty.
  const [, ...otherTicks] = ticked;
  const asked = columns.filter((column) => !otherTicks.includes(column));
  const label = new Map([...asked, ...unmatched].map(({ column, label: header }) => [column, header]));
  const empty: EmptyCell[] = [];
  const bottom = (body.at(-1)?.row ?? table.header.bottom) + shift;
  const all = Array.from({ length: bottom - (body[0]?.row ?? bottom + 1) + 1 }, (_, at) => (body[0]?.row ?? 0) + at);
  for (const row of insert ? all : body.map((line) => line.row))
    for (const [column, header] of label) {
      const address = cellAddress({ row, column });
      const isThere = insert !== null && row > insert.after && row <= insert.after + shift;
      const before = insert !== null && row > insert.after ? row - shift : row;
      const isFilled = isThere ? lookup.cells.isFormula(insert.like, column) : !isOwnBlank(lookup, before, column);
      if (done.has(address) || isFilled || (column === ticked[0]?.column && isTicked(row))) continue;
      empty.push({ address: `${table.sheet}!${address}`, label: header });
    }
  return {
    list: {
      sheet: table.sheet,
      header: table.header,
      table,
      source: id,
      columns,
      unmatched: unmatched.map(({ column }) => column),
      rows: count,
      ...(filter && { filter }),
    },
    insert,
    cells: [
      ...cells.filter(({ value }) => value !== ANSWERED_BLANK),
      ...numbersOf(recognised, body, lookup, insert, runningNumbers, { count, before: numbersBefore }),
    ],
    empty,
  };
}

interface Filling {
  readonly recognised: Recognised<FormSource>;
  readonly body: readonly FormRow[];
  readonly lookup: CellLookup;
  readonly rows: readonly SourceRow[];
  /** Kinds of numbers that the form wants hidden wherever they stand. */
  readonly hidden: ReadonlySet<HiddenKind>;
}

interface Filled {
  readonly insert: FormInsert | null;
  readonly cells: readonly FilledCell[];
  /** How many rows of the list hold something now. */
  readonly count: number;
}

/** Fills a row of the form for each row of the source, and inserts rows where the form has too few. */
function listedRows({ recognised: { columns, id, table }, body, lookup, rows, hidden }: Filling): Filled {
  const insert = insertFor(body, rows.length);
  const first = body[0]?.row ?? table.header.bottom + 1;
  const cells = rows.flatMap((row, at) =>
    columns.flatMap((column): FilledCell[] => {
      const now = first + at;
      const isNew = insert !== null && now > insert.after && now <= insert.after + insert.count;
      const before = insert !== null && now > insert.after ? now - insert.count : now;
      // A new row has the formulas of the row that it is copied from.
      if (isNew ? lookup.cells.isFormula(insert.like, column.column) : !isBlankCell(lookup, before, column.column))
        return [];
      const options = optionsAt(lookup, isNew ? insert.like : before, column.column);
      const made = { trace: traceOf([row], column.key), source: id, hidden, table, options };
      const own = cellsOf(now, column, row.values[column.key] ?? null, made);
      // A new row has the options of the row that it is copied from, whether one is ticked or not.
      if (own.length > 0 || !isNew || options === undefined) return own;
      return [{ row: now, column: column.column, value: options, label: column.label, path: '', trace: [] }];
    }),
  );
  return { insert, cells, count: rows.length };
}

/** Rows are inserted before the list's last one, so that formulas and merges over the list come to cover them. */
function insertFor(body: readonly FormRow[], wanted: number): FormInsert | null {
  const count = wanted - body.length;
  const last = body.at(-1);
  if (count <= 0 || last === undefined) return null;
  const before = body.at(-2);
  return before === undefined
    ? { after: last.row, count, like: last.row, stretch: true }
    : { after: before.row, count, like: before.row, stretch: false };
}

/**
 * Fills each printed row with the sums over the source's rows that its labels name; without such rows it stays empty.
 */
function printedRows({ recognised: { columns, id, table }, body, lookup, rows, hidden }: Filling): Filled {
  const cells = body.flatMap((line) => {
    const { row } = line;
    // A label that is merged over several rows counts for each of them.
    const labels = columns.flatMap(({ column, key }) => {
      const text = lookup.cells.isFormula(row, column) ? null : lookup.shown(row, column);
      return typeof text === 'string' && !isBlank(text) ? [[key, text] as const] : [];
    });
    const all = rows.filter(({ values }) => labels.every(([key, text]) => namesValue(text, values[key] ?? null, key)));
    const own = shareOf(all, line, body, lookup);
    if (labels.length === 0 || own.length === 0) return [];
    return columns.flatMap((column): FilledCell[] => {
      if (!isOwnBlank(lookup, row, column.column)) return [];
      const value = valueOfRows(own, column.key);
      const options = optionsAt(lookup, row, column.column);
      return cellsOf(row, column, value, { trace: traceOf(own, column.key), source: id, hidden, table, options });
    });
  });
  return { insert: null, cells, count: new Set(cells.map(({ row }) => row)).size };
}

/**
 * Which of the rows that a label names go into a row of the form. Where the label is merged over several rows with
 * nothing else printed, each takes one and the last takes the rest.
 */
function shareOf(
  all: readonly SourceRow[],
  { row }: FormRow,
  body: readonly FormRow[],
  lookup: CellLookup,
): readonly SourceRow[] {
  const named = body.findLast(({ row: other, printed }) => other <= row && printed !== null);
  const column = named?.printed?.column;
  const merge = column === undefined ? undefined : lookup.mergeAt(row, column);
  if (!named || named.beside.length > 0 || !merge || merge.bottom === merge.top || named.row !== merge.top) return all;
  const at = row - merge.top;
  return all.slice(at, row === merge.bottom ? undefined : at + 1);
}

/** The cells of 序号, counted on; numbers that the form has printed stay. */
function numbersOf(
  { table }: Recognised<FormSource>,
  body: readonly FormRow[],
  lookup: CellLookup,
  insert: FormInsert | null,
  columns: readonly number[],
  { count, before: numbersBefore }: { readonly count: number; readonly before: number },
): readonly FilledCell[] {
  const [column] = columns;
  const first = body[0];
  if (column === undefined || first === undefined || body.some(({ printed }) => printed?.column === column)) return [];
  const header = labelOf(table.columns.find((candidate) => candidate.column === column)?.headers ?? []);
  if (!isRunningNumber(header)) return [];
  const cells: FilledCell[] = [];
  const printedRowsOnly = body.some(({ printed }) => printed !== null);
  for (let at = 0; at < count; at += 1) {
    const row = printedRowsOnly ? (body[at]?.row ?? first.row + at) : first.row + at;
    const isMoved = insert !== null && row > insert.after + insert.count;
    const isNew = insert !== null && row > insert.after && !isMoved;
    const before = isMoved ? row - insert.count : row;
    const there = lookup.at(before, column);
    const isRight = !isNew && String(there ?? '').trim() === String(numbersBefore + at + 1);
    if (isRight || lookup.cells.isFormula(isNew ? insert.like : before, column)) continue;
    cells.push({ row, column, value: numbersBefore + at + 1, label: header, path: '', trace: [] });
  }
  return cells;
}
