import { countFindings } from '../../findings/count-findings';
import { parseCell, type CellValue } from '../../model/cell';
import { formatDay } from '../../model/day';
import type { ExplainedFinding } from '../../model/explained';
import type { Finding } from '../../model/finding';
import type { SheetPlan } from '../../model/plan';
import { ledgerTemplate, tableNames } from '../../templates/ledgers';
import type { FormContext } from '../forms/form-context';
import { addFormHead, finishForm } from '../forms/form-frame';
import { linkLimitWords, MOST_LINKS } from '../layout/link-limit';
import { looks } from '../layout/look';
import type { RowSpan } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import { rowHeight, wrappedLines } from '../layout/text-size';
import { STANDINGS, standingOf, withReason } from './standing';

const WIDTHS = [7, 12, 8, 18, 11, 6, 11, 10, 15, 12, 36];
const HEADERS = ['序号', '严重程度', '代码', '问题', '表', '行', '列', '单元格', '现值', '建议', '说明'];
const ADDRESS_COLUMN = HEADERS.indexOf('单元格') + 1;
const LONGEST_VALUE = 200;

export interface FindingWords {
  /** The heading for findings of this kind. */
  readonly title: (finding: Finding) => string;
  /** What is wrong, why it matters and what to type. */
  readonly message: (finding: Finding) => string;
}

/** What 校验结果 lists. */
export interface ListedFindings {
  /** The open findings. */
  readonly findings: readonly Finding[];
  /** The findings that the township gave a reason for; they are not counted. */
  readonly explained: readonly ExplainedFinding[];
}

/** A line of the list; without a reason the finding is open. */
interface Line {
  readonly finding: Finding;
  readonly reason: string | null;
}

/**
 * 校验结果: a row for each finding, to filter, with a link to its cell; or a sentence that there is none. Explained
 * findings come last, with their reasons.
 * @param pause awaited every few rows
 */
export async function findingsPlan(
  listed: ListedFindings,
  words: FindingWords,
  context: FormContext,
  pause: () => Promise<void>,
): Promise<SheetPlan> {
  const builder = new SheetBuilder({ id: 'findings', sheet: '校验结果' }, WIDTHS);
  addFormHead(builder, context, { title: '校验结果', units: '个', tables: [] });
  const lines = [...listed.findings.map((finding) => ({ finding, reason: null })), ...listed.explained];
  const about = overview(listed, builder.nextRow + 1);
  const row = builder.addRow([about], 24 * wrappedLines(about, builder.widthOf(1, builder.columns)));
  builder.mergeRow(row, 1, builder.columns);
  builder.styleRow(row, { ...looks.subtitle, bold: true, wrap: true });
  const table = lines.length > 0 ? await addLines(builder, lines, words, pause) : null;
  return finishForm(builder, context, {
    orientation: 'landscape',
    repeatRows: table && { from: table.from, to: table.from },
    kept: table
      ? [
          { from: table.from, to: table.from + 1 },
          { from: table.to, to: table.to },
        ]
      : [],
  });
}

function overview({ findings, explained }: ListedFindings, headerRow: number): string {
  const { error, warning, info } = countFindings(findings);
  const lines = findings.length + explained.length;
  return [
    findings.length === 0
      ? '没有发现问题。'
      : `共发现${findings.length}个问题：错误${error}个，提醒${warning}个，提示${info}个。`,
    explained.length === 0 ? '' : `另有${explained.length}处已写情况说明，不算问题，列在最后。`,
    lines === 0 ? '' : '单击“单元格”一列可以转到那个单元格。',
    linkLimitWords(lines, headerRow),
  ].join('');
}

/** Returns the rows of the table, its header included. */
async function addLines(
  builder: SheetBuilder,
  lines: readonly Line[],
  words: FindingWords,
  pause: () => Promise<void>,
): Promise<RowSpan> {
  const header = builder.addRow(HEADERS, 24);
  builder.styleRow(header, looks.head);
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line, index + 1, words);
    const heights = cells.map((cell, column) =>
      typeof cell === 'string' ? wrappedLines(cell, WIDTHS[column] ?? 1) : 1,
    );
    const row = builder.addRow(cells, rowHeight(Math.max(...heights), 10, 20));
    if (index < MOST_LINKS) addLink(builder, line.finding, row);
    if (index % 100 === 99) await pause();
  }
  const body = { top: header + 1, left: 1, bottom: builder.nextRow - 1, right: builder.columns };
  builder.style(body, { ...looks.body, size: 10, horizontal: 'center' });
  for (const left of ['问题', '现值', '建议', '说明'].map((header) => HEADERS.indexOf(header) + 1))
    builder.style({ ...body, left, right: left }, { horizontal: 'left' });
  builder.style({ ...body, left: ADDRESS_COLUMN, right: ADDRESS_COLUMN }, looks.link);
  for (const { word, style } of Object.values(STANDINGS)) {
    builder.add({
      kind: 'colourRule',
      range: { ...body, left: 2, right: 2 },
      formula: `$B${body.top}="${word}"`,
      style,
    });
  }
  builder.add({ kind: 'table', name: 'SummaryFindings', range: { ...body, top: header }, style: 'TableStyleLight1' });
  builder.add({ kind: 'freeze', rows: header, columns: 0 });
  return { from: header, to: body.bottom };
}

function cellsOf({ finding, reason }: Line, number: number, { title, message }: FindingWords): readonly CellValue[] {
  const { severity, code, sheet, row, column, address, value, suggestion } = finding;
  const place = address.slice(address.lastIndexOf('!') + 1);
  return [
    number,
    STANDINGS[standingOf(severity, reason)].word,
    code,
    title(finding),
    sheet,
    row,
    column,
    place === sheet ? '' : place,
    shownValue(value, finding),
    suggestion ?? '',
    withReason(message(finding), reason),
  ];
}

/** The cell's value as its sheet shows it, cut where it is long. */
function shownValue(value: CellValue, { table, column }: Finding): string {
  const name = tableNames.find((candidate) => candidate === table);
  const kind = name && ledgerTemplate(name).columns.find(({ header }) => header === column)?.type.kind;
  const text =
    typeof value === 'number' && kind === 'date' && Number.isInteger(value) ? formatDay(value) : String(value ?? '');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}

function addLink(builder: SheetBuilder, { sheet, address }: Finding, row: number): void {
  const target = address.includes('!') ? parseCell(address) : null;
  if (!target) return;
  builder.add({ kind: 'link', at: { row, column: ADDRESS_COLUMN }, sheet, target, tooltip: '转到这个单元格' });
}
