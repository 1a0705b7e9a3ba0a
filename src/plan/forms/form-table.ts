import type { CellPlace } from '../../model/cell';
import { groupBy } from '../../model/group-by';
import { looks } from '../layout/look';
import type { KeptRows, RowSpan } from '../layout/pages';
import type { SheetBuilder } from '../layout/sheet-builder';
import { rowHeight, wrappedLines } from '../layout/text-size';
import { SOURCES_SHEET } from '../sources/source-line';
import { placeColumns, rowOfValues, styleCells, type FormColumn, type PlacedColumn } from './form-column';
import { addFormHeader } from './form-header';
import { addTotal } from './form-total';

/** Lines of a table that form a group, with a 小计 where the table has them. */
export interface FormGroup<Line> {
  readonly label: string;
  readonly lines: readonly Line[];
}

/** A table of a form, to be written. */
export interface FormTable<Line> {
  /** Heading above the table; null for a form of one table. */
  readonly heading: string | null;
  readonly columns: readonly FormColumn<Line>[];
  readonly groups: readonly FormGroup<Line>[];
  /**
   * `groups`: each group ends with a 小计 row and the table with a 合计 row; `whole`: the table ends with a 合计 row; `none`:
   * neither, where sums would mean nothing.
   */
  readonly totals: 'groups' | 'whole' | 'none';
  /** What the lines are counted in, named in 小计 and 合计 rows: `人`. */
  readonly counted?: string;
  /** The text that is shown where there are no lines. */
  readonly empty: string;
  /** Place in 数据来源 that the line's first cell links to. */
  readonly sourceOf: (line: Line) => CellPlace | null;
}

/** Where a written table is; sheet rows are 1-based. */
export interface WrittenTable<Line> {
  readonly header: RowSpan;
  /** Rows of lines and 小计; null where there are no lines. */
  readonly body: RowSpan | null;
  readonly rowOf: ReadonlyMap<Line, number>;
  /** Rows to keep on one page: the beginning, each group, its last line with its 小计, the end. */
  readonly kept: readonly KeptRows[];
  /** Sheet column at which the first column with this header begins. */
  readonly columnOf: (header: string) => number;
}

const ROW_HEIGHT = 18;
const SIZE = 10.5;

/** Writes a table at the builder's next row: heading, header, groups, totals; or a row that says there is nothing. */
export function addFormTable<Line>(builder: SheetBuilder, table: FormTable<Line>): WrittenTable<Line> {
  const first = builder.nextRow;
  const placed = placeColumns(table.columns);
  if (table.heading !== null) addHeading(builder, table.heading);
  const header = addFormHeader(builder, placed);
  const columnOf = (name: string): number => {
    const found = placed.find(({ column }) => column.header === name);
    if (!found) throw new Error(`No column ${name}`);
    return found.left;
  };
  const groups = table.groups.filter((group) => group.lines.length > 0);
  if (groups.length === 0)
    return {
      header,
      body: null,
      rowOf: new Map(),
      kept: [{ from: first, to: addEmptyRow(builder, placed, table.empty) }],
      columnOf,
    };

  const rowOf = new Map<Line, number>();
  const kept: KeptRows[] = [{ from: first, to: builder.nextRow }];
  const top = builder.nextRow;
  const counted = (label: string, lines: readonly Line[]): string =>
    table.counted === undefined ? label : `${label}（${lines.length}${table.counted}）`;
  let last = top;
  for (const [index, { label, lines }] of groups.entries()) {
    const from = builder.nextRow;
    for (const line of lines) rowOf.set(line, (last = addLine(builder, table, placed, line, rowOf.size)));
    styleCells(builder, placed, from, last);
    if (table.totals === 'groups')
      addTotal(builder, placed, { label: counted(`${label} 小计`, lines), from, lines, look: looks.subtotal });
    kept.push(
      { from: index === 0 ? first : from, to: builder.nextRow - 1, loose: true },
      { from: last, to: builder.nextRow - 1 },
    );
  }
  const body = { from: top, to: builder.nextRow - 1 };
  const lines = groups.flatMap((group) => group.lines);
  if (table.totals !== 'none')
    addTotal(builder, placed, { label: counted('合计', lines), from: top, lines, look: looks.total });
  kept.push({ from: last, to: builder.nextRow - 1 });
  return { header, body, rowOf, kept, columnOf };
}

/** Lines grouped by a label, in the order in which the labels first occur. */
export function formGroups<Line>(lines: readonly Line[], labelOf: (line: Line) => string): readonly FormGroup<Line>[] {
  return [...groupBy(lines, labelOf)].map(([label, members]) => ({ label, lines: members }));
}

function addHeading(builder: SheetBuilder, text: string): void {
  const row = builder.addRow([text], 28);
  builder.mergeRow(row, 1, builder.columns);
  builder.styleRow(row, looks.section);
}

function addEmptyRow<Line>(builder: SheetBuilder, placed: readonly PlacedColumn<Line>[], text: string): number {
  const row = builder.addRow([text], ROW_HEIGHT);
  const right = placed.at(-1)?.right ?? 1;
  builder.mergeRow(row, 1, right);
  builder.styleRow(row, looks.empty, 1, right);
  return row;
}

function addLine<Line>(
  builder: SheetBuilder,
  table: FormTable<Line>,
  placed: readonly PlacedColumn<Line>[],
  line: Line,
  index: number,
): number {
  const values = table.columns.map((column) => column.value(line, index));
  const lines = placed.map(({ column, left }, at) => {
    const value = values[at] ?? null;
    return typeof value === 'string' ? wrappedLines(value, builder.widthOf(left, column.span)) : 1;
  });
  const row = builder.addRow(
    rowOfValues(placed, (_, at) => values[at] ?? null),
    rowHeight(Math.max(...lines), SIZE, ROW_HEIGHT),
  );
  for (const { left, right } of placed) builder.mergeRow(row, left, right);
  const target = table.sourceOf(line);
  if (target)
    builder.add({
      kind: 'link',
      at: { row, column: 1 },
      sheet: SOURCES_SHEET,
      target,
      tooltip: '查看这一行数字的来源',
    });
  return row;
}
