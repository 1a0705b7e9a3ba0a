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
  /** Computes the rows before which new pages begin; called once the last printed row exists. */
  readonly breaksBefore: (lastRow: number) => readonly number[];
}

/** What a summary sheet tells about how it was made. */
export interface Making {
  /** Local time, `2014-07-05 10:32`. */
  readonly time: string;
  /** The text of the stamp, which the product reads back. */
  readonly stampText: string;
}

/**
 * Ends a summary sheet with the time it was made, the tab's colour, the print set-up and the stamp. Only the time is
 * printed: the stamp, which is for programs, is below the print area.
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
