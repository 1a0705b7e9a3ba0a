import { looks } from '../layout/look';
import type { RowSpan } from '../layout/pages';
import type { SheetBuilder } from '../layout/sheet-builder';
import { rowHeight, wrappedLines } from '../layout/text-size';
import { rowOfValues, type PlacedColumn } from './form-column';

const HEIGHT = 24;
const SIZE = 10.5;

/** Writes a table's header at the next row; two rows where columns are grouped. */
export function addFormHeader<Line>(builder: SheetBuilder, placed: readonly PlacedColumn<Line>[]): RowSpan {
  const height = rowHeight(
    Math.max(...placed.map(({ column, left }) => wrappedLines(column.header, builder.widthOf(left, column.span)))),
    SIZE,
    HEIGHT,
  );
  const grouped = placed.some(({ column }) => column.group !== undefined);
  const from = grouped
    ? builder.addRow(
        rowOfValues(placed, (_, index) => upperText(placed, index)),
        upperHeight(builder, placed),
      )
    : builder.nextRow;
  const to = builder.addRow(
    rowOfValues(placed, (column) => (grouped && column.group === undefined ? null : column.header)),
    height,
  );
  builder.style({ top: from, left: 1, bottom: to, right: placed.at(-1)?.right ?? 1 }, looks.head);
  for (const [index, { column, left, right }] of placed.entries()) {
    if (grouped && column.group === undefined) {
      builder.add({ kind: 'merge', range: { top: from, left, bottom: to, right } });
      continue;
    }
    builder.mergeRow(to, left, right);
    if (grouped && beginsGroup(placed, index)) builder.mergeRow(from, left, endOfGroup(placed, index));
  }
  return { from, to };
}

/** Tall enough for the name of every group in the columns that it takes. */
function upperHeight<Line>(builder: SheetBuilder, placed: readonly PlacedColumn<Line>[]): number {
  const lines = placed.map(({ left }, index) => {
    const text = beginsGroup(placed, index) ? upperText(placed, index) : null;
    return text === null ? 1 : wrappedLines(text, builder.widthOf(left, endOfGroup(placed, index) - left + 1));
  });
  return rowHeight(Math.max(...lines), SIZE, HEIGHT);
}

function upperText<Line>(placed: readonly PlacedColumn<Line>[], index: number): string | null {
  const column = placed[index]?.column;
  if (column?.group === undefined) return column?.header ?? null;
  return beginsGroup(placed, index) ? column.group : null;
}

function beginsGroup<Line>(placed: readonly PlacedColumn<Line>[], index: number): boolean {
  return placed[index]?.column.group !== placed[index - 1]?.column.group;
}

/** Last sheet column of the group that begins with a column. */
function endOfGroup<Line>(placed: readonly PlacedColumn<Line>[], first: number): number {
  const next = placed.findIndex((_, index) => index > first && beginsGroup(placed, index));
  return placed.at(next < 0 ? -1 : next - 1)?.right ?? 1;
}
