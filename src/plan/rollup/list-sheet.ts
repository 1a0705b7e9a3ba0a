import type { CellValue } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import { finishSheet, type Making } from '../layout/finish-sheet';
import { looks } from '../layout/look';
import type { Orientation } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import { rowHeight, wrappedLines } from '../layout/text-size';

/** A column of a list. */
export interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly horizontal: 'left' | 'center' | 'right';
  /** Set where its cells are to be typed in; they are coloured. */
  readonly isInput?: true;
}

/** A sheet with a title, a line on its purpose, and one table with filters. */
export interface ListSheet {
  readonly plan: string;
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  /** ASCII name of the table. */
  readonly table: string;
  readonly orientation: Orientation;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The text of the table's first row where there are no rows. */
  readonly empty: string;
}

/** Sheet row of the header of every list. */
const LIST_HEADER_ROW = 3;
/** Longest text of a cell that is shown whole: a sheet of longer texts would print on too many pages. */
const LONGEST = 500;
/** Blank rows below a list that is typed into, for lines that the user adds. */
const BLANK_ROWS = 5;

/** The plan of a list. @param pause awaited every few rows */
export async function listSheet(
  { plan, sheet, title, about, table, orientation, columns, rows, empty }: ListSheet,
  making: Making,
  pause: () => Promise<void>,
): Promise<SheetPlan> {
  const widths = columns.map(({ width }) => width);
  const builder = new SheetBuilder({ id: plan, sheet }, widths);
  builder.mergeRow(builder.addRow([title], 42), 1, builder.columns);
  builder.styleRow(1, looks.title);
  const lines = wrappedLines(about, builder.widthOf(1, builder.columns));
  builder.mergeRow(builder.addRow([about], rowHeight(lines, 11, 22)), 1, builder.columns);
  builder.styleRow(2, { ...looks.subtitle, wrap: true });
  builder.addRow(
    columns.map(({ header }) => header),
    24,
  );
  builder.styleRow(LIST_HEADER_ROW, looks.head);
  for (const [index, row] of rows.entries()) {
    if (index % 100 === 99) await pause();
    const cells = row.map((cell) => (typeof cell === 'string' && cell.length > LONGEST ? cut(cell) : cell));
    const tallest = cells.map((cell, at) => (typeof cell === 'string' ? wrappedLines(cell, widths[at] ?? 1) : 1));
    builder.addRow(cells, rowHeight(Math.max(...tallest), 10, 18));
  }
  if (rows.length === 0) builder.addRow([empty], 20);
  const isTypedInto = columns.some(({ isInput }) => isInput === true);
  for (let row = 0; row < (isTypedInto ? BLANK_ROWS : 0); row += 1) builder.addRow([], 20);
  const body = { top: LIST_HEADER_ROW + 1, left: 1, bottom: builder.nextRow - 1, right: builder.columns };
  builder.style(body, { ...looks.body, size: 10 });
  for (const [at, { horizontal, isInput }] of columns.entries())
    builder.style(
      { ...body, left: at + 1, right: at + 1 },
      { horizontal, ...(isInput && { fill: 'FFFBEF', numberFormat: '@' }) },
    );
  builder.add({ kind: 'table', name: table, range: { ...body, top: LIST_HEADER_ROW }, style: 'TableStyleLight1' });
  builder.add({ kind: 'freeze', rows: LIST_HEADER_ROW, columns: 0 });
  return finishSheet(builder, making, {
    orientation,
    repeatRows: { from: LIST_HEADER_ROW, to: LIST_HEADER_ROW },
    breaksBefore: () => [],
  });
}

function cut(text: string): string {
  return `${text.slice(0, LONGEST - 1)}…`;
}
