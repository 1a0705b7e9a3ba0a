import type { SheetPlan } from '../../model/plan';
import { colours, looks } from './look';
import { PAGE_NUMBERS, type Orientation, type Rows } from './pages';
import type { SheetBuilder } from './sheet-builder';
import { rowHeight, wrappedLines } from './text-size';

export interface SheetEnd {
  readonly orientation: Orientation;
  /** Header rows repeated on the following pages; null where there is no table. */
  readonly repeatRows: Rows | null;
  /** Rows before which new pages begin; asked for when the stamp's row, the sheet's last, is there. */
  readonly breaksBefore: (stamp: number) => readonly number[];
}

/** Ends a summary sheet with its stamp, the colour of its tab and the print set-up. */
export function finishSheet(
  builder: SheetBuilder,
  stampText: string,
  { orientation, repeatRows, breaksBefore }: SheetEnd,
): SheetPlan {
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
    area: { top: 1, left: 1, bottom: stamp, right: builder.columns },
    repeatRows,
    breaksBefore: breaksBefore(stamp),
    header: '',
    footer: PAGE_NUMBERS,
  });
  return builder.build({ row: stamp, text: stampText });
}
