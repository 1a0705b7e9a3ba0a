import type { Severity } from '../../model/finding';
import type { CellStyle, SheetPlan } from '../../model/plan';
import type { Period } from '../../model/summary';
import type { Verdict } from '../../model/verdict';
import { periodDays, periodName } from '../forms/period-words';
import { finishSheet, type Making } from '../layout/finish-sheet';
import { looks } from '../layout/look';
import { SheetBuilder } from '../layout/sheet-builder';
import { templateVersion } from '../layout/template-version';
import { addTextRow } from '../layout/text-row';
import { rowHeight, wrappedLines } from '../layout/text-size';

const WIDTHS = [16, 14, 22, 14, 14];
/** Maximum number of explanations on the cover; the ledger has them all. */
const MOST_EXPLANATIONS = 60;

/** What the cover of a submission says. */
export interface Cover extends Making {
  readonly unit: string | null;
  readonly superior: string | null;
  readonly period: Period;
  readonly preparedBy: string | null;
  readonly reviewedBy: string | null;
  /** Ledgers that are submitted, by the names of their sheets. */
  readonly ledgers: readonly { readonly sheet: string; readonly rows: number }[];
  /** How many cadres came to each verdict; `none` are not judged. */
  readonly verdicts: Readonly<Record<Verdict | 'none', number>>;
  /** Findings that are still open, one line for each kind. */
  readonly findings: readonly FindingCount[];
  /** Findings that the township says are right, with the reason. */
  readonly explanations: readonly CoverExplanation[];
  /** Why it is submitted in spite of errors; null where there are none. */
  readonly reason: string | null;
  /** What contradicts reports of earlier periods, and notes on their files, a sentence each. */
  readonly since: readonly string[];
  /** What is left out, a sentence each. */
  readonly leftOut: readonly string[];
  /** The part of the seal that is printed. */
  readonly shownSeal: string;
}

/** A row of 情况说明 as it is submitted. */
export interface CoverExplanation {
  readonly code: string;
  readonly place: string;
  readonly content: string;
  readonly reason: string;
}

export interface FindingCount {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly count: number;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒', info: '提示' };

/**
 * 上报封面: what is submitted, with its findings and verdicts, what is left out, and the seal's first digits to sign under.
 */
export function coverPlan(cover: Cover): SheetPlan {
  const builder = new SheetBuilder({ id: 'cover', sheet: '上报封面' }, WIDTHS);
  builder.mergeRow(builder.addRow([`${periodName(cover.period)}双联台账上报封面`], 42), 1, builder.columns);
  builder.styleRow(1, looks.title);
  addPair(builder, '填报单位', cover.unit ?? '');
  addPair(builder, '上级单位', cover.superior ?? '');
  addPair(builder, '报告期', periodDays(cover.period));
  addTable(
    builder,
    '上报的台账',
    ['台账', '行数'],
    cover.ledgers.map(({ sheet, rows }) => [sheet, rows]),
  );
  const { 达标, 序时达标, 未达标, none } = cover.verdicts;
  addTable(builder, '干部考核', ['达标', '序时达标', '未达标', '不考核'], [[达标, 序时达标, 未达标, none]]);
  addTable(
    builder,
    '未改的问题',
    ['代码', '程度', '问题', '处'],
    cover.findings.map(({ code, severity, title, count }) => [code, SEVERITIES[severity], title, count]),
  );
  addExplanations(builder, cover.explanations);
  if (cover.reason !== null) {
    builder.addRow([], 8);
    addPair(builder, '带错上报的原因', cover.reason, { bold: true });
  }
  if (cover.since.length > 0) addSection(builder, '与上期比较');
  for (const sentence of cover.since) addTextRow(builder, sentence, looks.smallText);
  addSection(builder, '未报的内容');
  for (const sentence of cover.leftOut) addTextRow(builder, sentence, looks.smallText);
  addSection(builder, '封签');
  const seal = builder.addRow([cover.shownSeal], 30);
  builder.mergeRow(seal, 1, builder.columns);
  builder.styleRow(seal, { ...looks.body, size: 18, bold: true, horizontal: 'center' });
  addTextRow(
    builder,
    '封签由台账的全部行算出，改动一处就会不同：签字盖章后，用它核对电子件有没有改过。它不证明由谁上报。',
    looks.smallText,
  );
  const foot = builder.addRow(
    [`填报人：${cover.preparedBy ?? ''}`, null, `审核人：${cover.reviewedBy ?? ''}`, '日期（盖章）：', null],
    36,
  );
  builder.mergeRow(foot, 1, 2);
  builder.mergeRow(foot, 4, 5);
  builder.styleRow(foot, looks.sign);
  builder.add(templateVersion);
  return finishSheet(builder, cover, { orientation: 'portrait', repeatRows: null, breaksBefore: () => [] });
}

function addExplanations(builder: SheetBuilder, explanations: readonly CoverExplanation[]): void {
  if (explanations.length === 0) return;
  addSection(builder, `情况说明（${explanations.length}处，不算未改的问题）`);
  const last = builder.columns;
  const head = builder.addRow(['代码', '位置', '内容', '说明'], 22);
  builder.mergeRow(head, 4, last);
  builder.styleRow(head, looks.head);
  for (const { code, place, content, reason } of explanations.slice(0, MOST_EXPLANATIONS)) {
    const lines = [
      wrappedLines(place, builder.widthOf(2, 1)),
      wrappedLines(content, builder.widthOf(3, 1)),
      wrappedLines(reason, builder.widthOf(4, 2)),
    ];
    const row = builder.addRow([code, place, content, reason], rowHeight(Math.max(...lines), 10.5, 20));
    builder.mergeRow(row, 4, last);
    builder.styleRow(row, { ...looks.body, horizontal: 'left' });
  }
  if (explanations.length > MOST_EXPLANATIONS) addTextRow(builder, '其余的见“情况说明”表。', looks.smallText);
}

function addSection(builder: SheetBuilder, text: string): void {
  builder.addRow([], 8);
  builder.styleRow(builder.addRow([text], 24), looks.section);
}

function addPair(builder: SheetBuilder, label: string, text: string, style: CellStyle = {}): void {
  const row = builder.addRow([label, text], rowHeight(wrappedLines(text, builder.widthOf(2, 4)), 10.5, 24));
  builder.mergeRow(row, 2, builder.columns);
  builder.styleRow(row, { ...looks.body, ...style });
  builder.styleRow(row, looks.head, 1, 1);
}

function addTable(
  builder: SheetBuilder,
  title: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  addSection(builder, title);
  if (rows.length === 0) {
    addTextRow(builder, '无。', looks.smallText);
    return;
  }
  builder.styleRow(builder.addRow(headers, 22), looks.head, 1, headers.length);
  for (const cells of rows) {
    const lines = cells.map((cell, column) => wrappedLines(String(cell), WIDTHS[column] ?? 1));
    const row = builder.addRow(cells, rowHeight(Math.max(...lines), 10.5, 20));
    builder.styleRow(row, { ...looks.body, horizontal: 'center' }, 1, headers.length);
  }
}
