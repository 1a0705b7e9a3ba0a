import { groupBy } from '../../model/group-by';

export type Orientation = 'portrait' | 'landscape';

/**
 * Height in points that rows have on an A4 page: 842 (or 595) points less Excel's default margins of 54
 * above and below, with a twentieth kept in reserve because printers differ.
 */
const PAGE_HEIGHT: Readonly<Record<Orientation, number>> = { portrait: 697, landscape: 462 };

/**
 * Sum of column widths, in characters of 宋体 11 (6 points each in Excel), that fits an A4 page between Excel's default
 * margins of 50.4 points at full size.
 */
const PAGE_WIDTH: Readonly<Record<Orientation, number>> = { portrait: 82, landscape: 123 };

/** Footer of every printed sheet, in Excel's codes. */
export const PAGE_NUMBERS = '第 &P 页 共 &N 页';

/** Maximum number of page breaks that Excel keeps on a sheet ("Excel specifications and limits"). */
const MOST_BREAKS = 1026;

/** A run of sheet rows, ends included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

/** Rows that should stand on one page. */
export interface KeptRows extends RowSpan {
  /** True for a section: it begins a new page where that leaves less than half a page empty, however long it is. */
  readonly loose?: boolean;
}

/** What the division into pages depends on. */
export interface PrintedSheet {
  readonly orientation: Orientation;
  /** Sum of the column widths in characters; a sheet wider than the page is printed smaller. */
  readonly width: number;
  /** Height in points of each row, from row 1 on. */
  readonly heights: readonly number[];
  /** Rows repeated on top of every page after the one they stand on. */
  readonly repeatRows: RowSpan | null;
}

/**
 * Rows before which new pages begin, so that kept rows are not split where they fit on a fresh page; what is longer
 * than a page is split where the page is full. The ends of full pages are listed too: the office program would put them
 * elsewhere and might leave signatures alone on a page. Empty where a sheet has more pages than Excel keeps breaks for.
 */
export function breaksBefore(
  { orientation, width, heights, repeatRows }: PrintedSheet,
  kept: readonly KeptRows[],
): readonly number[] {
  const page = PAGE_HEIGHT[orientation] * Math.max(1, width / PAGE_WIDTH[orientation]);
  const tidy = paginate(page, heights, repeatRows, kept);
  const tight = paginate(
    page,
    heights,
    repeatRows,
    kept.filter(({ loose }) => loose !== true),
  );
  // Starting sections on new pages may cost one page more in five, but not a nearly empty last page.
  const breaks = tidy.length - tight.length > Math.floor((tight.length + 1) / 5) ? tight : tidy;
  return breaks.length > MOST_BREAKS ? [] : breaks;
}

function paginate(
  page: number,
  heights: readonly number[],
  repeatRows: RowSpan | null,
  kept: readonly KeptRows[],
): readonly number[] {
  const heightOf = ({ from, to }: RowSpan): number =>
    heights.slice(from - 1, to).reduce((sum, height) => sum + height, 0);
  const repeated = repeatRows ? heightOf(repeatRows) : 0;
  const beginning = groupBy(kept, ({ from }) => from);

  const breaks: number[] = [];
  let used = 0;
  for (const [index, height] of heights.entries()) {
    const row = index + 1;
    const head = repeatRows && row > repeatRows.to ? repeated : 0;
    const moves = (beginning.get(row) ?? []).some((rows) => {
      const need = heightOf(rows);
      return used + need > page && (rows.loose === true ? used > page / 2 : head + need <= page);
    });
    if (moves || used + height > page) {
      if (used > head) breaks.push(row);
      used = head;
    }
    used += height;
  }
  return breaks;
}
