import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  type ITableCellOptions,
  type ParagraphChild,
} from 'docx';
import type { Bar, FigureSheet, NumberRun } from '../text/report';
import type { CommentBook } from './comment-book';
import { SIZE, TEXT_WIDTH } from './look';

/** How many figures stand in a row of the table. */
const FIGURES_IN_ROW = 2;
const NAME_FILL = 'EDF2F9';
const BAR_FILL = '2F5597';
/** Table columns for the longest bar, and those behind it for its number. */
const STEPS = 40;
const NUMBER_STEPS = 10;

/** Exact height of a line in the tables, in twentieths of a point, so that the main figures fit on one page. */
const ROW_LINE = 400;

const share = (part: number): number => Math.floor(TEXT_WIDTH * part);

/** The main figures, two in a row. */
export function figureTable({ figures }: FigureSheet, book: CommentBook): Table {
  const widths = [share(0.27), share(0.23)] as const;
  const rows = Array.from({ length: Math.ceil(figures.length / FIGURES_IN_ROW) }, (_, row) =>
    Array.from({ length: FIGURES_IN_ROW }, (__, at) => figures[row * FIGURES_IN_ROW + at]),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths, ...widths],
    rows: rows.map(
      (inRow) =>
        new TableRow({
          cantSplit: true,
          children: inRow.flatMap((figure) => [
            cell([new TextRun({ text: figure?.name ?? '', size: SIZE.small })], { ...filled(NAME_FILL) }),
            cell(figure ? numberRuns(figure.number, figure.unit, book) : [], {}, AlignmentType.CENTER),
          ]),
        }),
    ),
  });
}

/** A bar chart made of table cells: Word, WPS and LibreOffice draw it alike, and it needs no picture. */
export function barChart(bars: readonly Bar[], book: CommentBook): Table {
  const nameWidth = share(0.26);
  const step = Math.floor((TEXT_WIDTH - nameWidth) / (STEPS + NUMBER_STEPS));
  const most = Math.max(...bars.map(({ number }) => number.value));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [
      nameWidth,
      ...Array.from({ length: STEPS + 1 }, (_, at) => (at < STEPS ? step : NUMBER_STEPS * step)),
    ],
    borders: TableBorders.NONE,
    rows: bars.map(({ name, number }) => {
      const length = Math.max(1, Math.round((number.value / most) * STEPS));
      return new TableRow({
        cantSplit: true,
        children: [
          cell([new TextRun({ text: name, size: SIZE.small })], {}, AlignmentType.RIGHT),
          // White borders above and below keep the bars apart.
          cell([], { ...filled(BAR_FILL), columnSpan: length, borders: { top: GAP, bottom: GAP } }),
          cell(numberRuns(number, '', book), { columnSpan: STEPS - length + 1 }),
        ],
      });
    }),
  });
}

const GAP = { style: BorderStyle.SINGLE, size: 48, color: 'FFFFFF' } as const;

function filled(fill: string): Pick<ITableCellOptions, 'shading'> {
  return { shading: { type: ShadingType.CLEAR, color: 'auto', fill } };
}

function numberRuns(number: NumberRun, unit: string, book: CommentBook): readonly ParagraphChild[] {
  return book.around([new TextRun({ text: `${number.text}${unit}`, size: SIZE.small })], [number]);
}

function cell(
  children: readonly ParagraphChild[],
  look: Partial<ITableCellOptions>,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.LEFT,
): TableCell {
  return new TableCell({
    ...look,
    children: [new Paragraph({ alignment, spacing: { line: ROW_LINE, lineRule: LineRuleType.EXACT }, children })],
  });
}
