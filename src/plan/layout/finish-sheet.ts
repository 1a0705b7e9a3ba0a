import type { SheetPlan } from '../../model/plan';
import { colours, looks } from './look';
import { PAGE_NUMBERS, type Orientation, type RowSpan } from './pages';
import type { SheetBuilder } from './sheet-builder';
import { rowHeight, wrappedLines } from './text-size';

/** How a summary sheet is printed. */
export interface SheetEnd {
  readonly orientation: Orientation;
  /** Header rows repeated on the following pages; null where there is no table. */
  readonly repeatRows: RowSpan | null;
  /** Rows before which new pages begin; asked for when the last printed row is there. */
  readonly breaksBefore: (lastRow: number) => readonly number[];
}

/** What a summary sheet says of its making. */
export interface Making {
  /** Local time, `2014-07-05 10:32`. */
  readonly time: string;
  /** What the product reads back of it. */
  readonly stampText: string;
}

/**
 * Ends a summary sheet with the time of its making, the colour of its tab, the print set-up and the stamp. Paper shows
 * the time alone: the stamp, which only programs read, stands below the print area.
 */
export function finishSheet(
  builder: SheetBuilder,
  { time, stampText }: Making,
  { orientation, repeatRows, breaksBefore }: SheetEnd,
): SheetPlan {
  const made = builder.addRow([`制表时间：${time}`], 14);
  builder.mergeRow(made, 1, builder.columns);
  builder.styleRow(made, looks.stamp);
  const pageBreaks = breaksBefore(made);
  // The stamp is set in 8 points: a quarter more of it fits into a line.
  const stamp = builder.addRow(
    [stampText],
    rowHeight(wrappedLines(stampText, builder.widthOf(1, builder.columns) * 1.25), 8, 14),
  );
  builder.mergeRow(stamp, 1, builder.columns);
  builder.styleRow(stamp, looks.stamp);
  builder.add({ kind: 'tab', colour: colours.tabs.summary });
  builder.add({
    kind: 'page',
    orientation,
    area: { top: 1, left: 1, bottom: made, right: builder.columns },
    repeatRows,
    breaksBefore: pageBreaks,
    header: '',
    footer: PAGE_NUMBERS,
  });
  return builder.build({ row: stamp, text: stampText });
}
