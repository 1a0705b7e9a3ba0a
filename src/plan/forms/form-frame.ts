import { dayParts, parseIsoDay } from '../../model/day';
import type { SheetPlan } from '../../model/plan';
import { finishSheet } from '../layout/finish-sheet';
import { looks } from '../layout/look';
import { breaksBefore, type KeptRows, type Orientation, type RowSpan } from '../layout/pages';
import type { SheetBuilder } from '../layout/sheet-builder';
import { addTextRow } from '../layout/text-row';
import { rowHeight, wrappedLines } from '../layout/text-size';
import type { FormContext } from './form-context';
import { leftOutNote } from './left-out-note';
import { periodDays, periodName } from './period-words';

/** What stands above a form's tables. */
export interface FormHead {
  readonly title: string;
  /** What the numbers are counted in. */
  readonly units: string;
  /** Ledgers whose left-out rows the form's head names. */
  readonly tables: readonly string[];
}

/** Title, the line 填报单位 · 报告期 · 单位, and which rows were left out. */
export function addFormHead(builder: SheetBuilder, context: FormContext, { title, units, tables }: FormHead): void {
  const { period, organisation, leftOut } = context.summary;
  const titleRow = builder.addRow([`${periodName(period)}${title}`], 42);
  builder.mergeRow(titleRow, 1, builder.columns);
  builder.styleRow(titleRow, looks.title);
  addThirds(builder, [`填报单位：${organisation.unit ?? ''}`, `报告期：${periodDays(period)}`, `单位：${units}`]);
  const note = leftOutNote(leftOut.filter((row) => tables.includes(row.table)));
  if (note !== null) addTextRow(builder, note, looks.note);
}

/** How a form ends and is printed. */
export interface FormFoot {
  readonly orientation: Orientation;
  /** Header rows repeated on the following pages; null where there is no table. */
  readonly repeatRows: RowSpan | null;
  readonly kept: readonly KeptRows[];
}

/** Ends a form with the line 填报人 · 审核人 · 日期, the stamp, and the print set-up. */
export function finishForm(
  builder: SheetBuilder,
  context: FormContext,
  { orientation, repeatRows, kept }: FormFoot,
): SheetPlan {
  const { preparedBy, reviewedBy } = context.summary.organisation;
  builder.addRow([], 8);
  addThirds(builder, [
    `填报人：${preparedBy ?? ''}`,
    `审核人：${reviewedBy ?? ''}`,
    `日期：${chineseDay(context.time.slice(0, 10))}`,
  ]);
  const width = builder.widthOf(1, builder.columns);
  return finishSheet(builder, context, {
    orientation,
    repeatRows,
    breaksBefore: (lastRow) =>
      breaksBefore({ orientation, width, heights: builder.heights, repeatRows }, withFoot(kept, lastRow)),
  });
}

/**
 * So that signatures are never alone on a page, the last kept rows, which are the end of the last table, are extended
 * to the sheet's last row; so is the last section, which would otherwise leave its end to them.
 */
function withFoot(kept: readonly KeptRows[], last: number): KeptRows[] {
  const section = kept.findLastIndex(({ loose }) => loose === true);
  return kept.map((rows, index) => (index === kept.length - 1 || index === section ? { ...rows, to: last } : rows));
}

/** Three texts side by side: to the left, in the middle, to the right. */
function addThirds(builder: SheetBuilder, texts: readonly [left: string, middle: string, right: string]): void {
  const [middle, right] = thirds(builder, texts);
  const parts = [
    { from: 1, to: middle - 1, horizontal: 'left' },
    { from: middle, to: right - 1, horizontal: 'center' },
    { from: right, to: builder.columns, horizontal: 'right' },
  ] as const;
  const cells: string[] = [];
  for (const [index, { from }] of parts.entries()) cells[from - 1] = texts[index] ?? '';
  const lines = parts.map(({ from, to }, index) =>
    wrappedLines(texts[index] ?? '', builder.widthOf(from, to - from + 1)),
  );
  const row = builder.addRow(cells, rowHeight(Math.max(...lines), 11, 24));
  for (const { from, to, horizontal } of parts) {
    builder.mergeRow(row, from, to);
    builder.styleRow(row, { ...looks.subtitle, wrap: true, horizontal }, from, to);
  }
}

/**
 * Columns where the middle and the right text begin, chosen for the fewest lines and then for widths nearest to thirds.
 */
function thirds(builder: SheetBuilder, texts: readonly string[]): readonly [middle: number, right: number] {
  const third = builder.widthOf(1, builder.columns) / 3;
  let best = { middle: 2, right: 3, lines: Infinity, unevenness: Infinity };
  for (let middle = 2; middle < builder.columns; middle += 1) {
    for (let right = middle + 1; right <= builder.columns; right += 1) {
      const widths = [
        builder.widthOf(1, middle - 1),
        builder.widthOf(middle, right - middle),
        builder.widthOf(right, builder.columns - right + 1),
      ];
      const lines = widths.reduce((sum, width, index) => sum + wrappedLines(texts[index] ?? '', width), 0);
      const unevenness = widths.reduce((sum, width) => sum + Math.abs(width - third), 0);
      if (lines < best.lines || (lines === best.lines && unevenness < best.unevenness))
        best = { middle, right, lines, unevenness };
    }
  }
  return [best.middle, best.right];
}

/** `2014-07-05` → `2014年7月5日` */
function chineseDay(iso: string): string {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(`No day: ${iso}`);
  const { year, month, day: date } = dayParts(day);
  return `${year}年${month}月${date}日`;
}
