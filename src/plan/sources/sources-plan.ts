import type { CellPlace } from '../../model/cell';
import type { SheetPlan } from '../../model/plan';
import type { Summary } from '../../model/summary';
import { finishSheet, type Making } from '../layout/finish-sheet';
import { linkLimitWords, MOST_LINKS } from '../layout/link-limit';
import { looks } from '../layout/look';
import { SheetBuilder } from '../layout/sheet-builder';
import { rowHeight, wrappedLines } from '../layout/text-size';
import { rowTexts } from './row-ranges';
import { SOURCES_SHEET, type SourceLine } from './source-line';

const WIDTHS = [14, 24, 20, 14, 14, 36];
const HEADERS = ['汇总表', '对象', '数字', '数值', '台账', '台账行'];

/** The ledger's name is the link, since it is short: LibreOffice shows only the first line of a wrapped link. */
const LINK_COLUMN = HEADERS.indexOf('台账') + 1;

/**
 * Row numbers are taken to have this share of their column's width, since digits are wider in fonts that substitute 宋体.
 */
const ROOM = 0.85;

/** Maximum number of characters of row numbers in one cell; further ones go into the next row. */
const LONGEST = 300;

const HEADER_ROW = 3;
const NO_ROWS = '没有相应的行';

/** One row of the sheet. */
interface SourceRow {
  readonly key: string;
  readonly cells: readonly [
    form: string,
    subject: string,
    measures: string,
    values: string | number,
    ledger: string,
    rows: string,
  ];
  /** First of the ledger rows named, where there is one. */
  readonly target: { readonly sheet: string; readonly row: number } | null;
}

/** The layout of 数据来源: its rows, and the place of the first row of each key. */
export interface SourceIndex {
  readonly rows: readonly SourceRow[];
  readonly placeOf: (key: string) => CellPlace | null;
}

/**
 * Lays out 数据来源. This precedes making the forms, which link to it.
 * @param sheetOf the sheet name of a ledger in the workbook
 */
export function indexSources(
  lines: readonly SourceLine[],
  summary: Summary,
  sheetOf: (table: string) => string,
): SourceIndex {
  const rows = [...lines.flatMap((line) => sourceRows(line, sheetOf)), ...leftOutRows(summary)];
  const places = new Map<string, CellPlace>();
  for (const [index, { key }] of rows.entries()) {
    if (!places.has(key)) places.set(key, { row: HEADER_ROW + 1 + index, column: 1 });
  }
  return { rows, placeOf: (key) => places.get(key) ?? null };
}

/**
 * 数据来源: for every number of the summary forms the ledger rows it was made from, each with a link to the first of them.
 * @param pause awaited every few rows
 */
export async function sourcesPlan(
  { rows }: SourceIndex,
  making: Making,
  pause: () => Promise<void>,
): Promise<SheetPlan> {
  const builder = new SheetBuilder({ id: 'sources', sheet: SOURCES_SHEET }, WIDTHS);
  builder.mergeRow(builder.addRow(['汇总数据来源'], 42), 1, builder.columns);
  builder.styleRow(1, looks.title);
  const purpose =
    '汇总表中的每个数字由哪些台账行得出。单击“台账”一列可以转到其中第一行；用筛选可以只看一张表或一个对象。';
  const about = purpose + linkLimitWords(rows.length, HEADER_ROW);
  const height = 20 * wrappedLines(about, builder.widthOf(1, builder.columns));
  builder.mergeRow(builder.addRow([about], height), 1, builder.columns);
  builder.styleRow(2, { ...looks.subtitle, wrap: true });
  builder.addRow(HEADERS, 24);
  builder.styleRow(HEADER_ROW, looks.head);
  for (const [index, { cells, target }] of rows.entries()) {
    if (index % 100 === 99) await pause();
    const row = builder.addRow(
      cells,
      rowHeight(Math.max(...cells.map((cell, column) => linesOf(String(cell), WIDTHS[column] ?? 1))), 10, 18),
    );
    if (target && index < MOST_LINKS) {
      const place = { row: target.row, column: 1 };
      builder.add({
        kind: 'link',
        at: { row, column: LINK_COLUMN },
        sheet: target.sheet,
        target: place,
        tooltip: `转到“${target.sheet}”第${target.row}行`,
      });
    }
  }
  if (rows.length === 0) builder.addRow(['本期没有汇总数字。'], 20);
  const bottom = builder.nextRow - 1;
  const body = { top: HEADER_ROW + 1, left: 1, bottom, right: builder.columns };
  builder.style(body, { ...looks.body, size: 10, horizontal: 'left' });
  builder.style({ ...body, left: 4, right: LINK_COLUMN }, { horizontal: 'center' });
  builder.style({ ...body, left: LINK_COLUMN, right: LINK_COLUMN }, looks.link);
  builder.add({
    kind: 'table',
    name: 'SummarySources',
    range: { ...body, top: HEADER_ROW },
    style: 'TableStyleLight1',
  });
  builder.add({ kind: 'freeze', rows: HEADER_ROW, columns: 0 });
  return finishSheet(builder, making, {
    orientation: 'landscape',
    repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
    breaksBefore: () => [],
  });
}

/**
 * Lines that a cell needs. LibreOffice takes `66、68、77` for one word, so wrapped row numbers begin on a line of their
 * own.
 */
function linesOf(text: string, width: number): number {
  if (!/^第\d/.test(text)) return wrappedLines(text, width);
  const lines = wrappedLines(text, width * ROOM);
  return lines === 1 ? 1 : wrappedLines(text.replace('第', '第\n'), width * ROOM);
}

/** A row for each ledger that a line's numbers come from; several where there are very many row numbers. */
function sourceRows(
  { key, form, subject, measures, values, trace, elsewhere }: SourceLine,
  sheetOf: (table: string) => string,
): SourceRow[] {
  const shown = values.length === 1 ? values[0] : values.map(String).join('、');
  const head = [form, subject, measures.join('、'), typeof shown === 'number' ? shown : String(shown ?? '')] as const;
  const rows = trace.flatMap(({ table, rows: numbers }) =>
    rowTexts(numbers, LONGEST).map(({ first, text }): SourceRow => {
      const sheet = sheetOf(table);
      if (elsewhere) {
        const place = `“${elsewhere.file}”的${elsewhere.sheetOf(table)}`;
        return { key, cells: [...head, place, text], target: null };
      }
      return { key, cells: [...head, sheet, text], target: { sheet, row: first } };
    }),
  );
  return rows.length > 0 ? rows : [{ key, cells: [...head, '', NO_ROWS], target: null }];
}

function leftOutRows({ leftOut }: Summary): SourceRow[] {
  return leftOut.map(({ sheet, row, columns }) => ({
    key: `left out ${sheet} ${row}`,
    cells: ['未计入的行', columns.join('、'), '单元格有错误', '', sheet, `第${row}行`],
    target: { sheet, row },
  }));
}
