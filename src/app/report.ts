import { indexAmong } from '../model/ascending';
import type { Work } from '../model/progress';
import type { Period, Trace } from '../model/summary';
import { composeReport } from '../report/compose-report';
import type { Report, ReportKind } from '../report/text/report';
import { isMonth, isQuarter } from '../report/text/period-words';
import { overdue } from '../rules/projects/overdue';
import { householdNotVisited } from '../rules/quotas/household-not-visited';
import type { Rule } from '../rules/rule';
import { summarizeNarrative } from '../summary/narrative';
import { hasErrors, type Checked } from './check';
import { summaryOf } from './checked-summary';
import type { ComparedFile } from './periods/compare-with';
import { reportedEarlier } from './periods/reported-earlier';

export { numberedHeadings, openBlanks, plainText } from '../report/plain-text';
export { reportJson } from '../report/report-json';
export { REPORT_KINDS, type Paragraph, type Report, type ReportKind, type Run } from '../report/text/report';

export interface ReportOptions {
  readonly kind: ReportKind;
  /** Write it in spite of errors; the rows they concern are left out and named in its head. */
  readonly force: boolean;
  /** The unit's reports of earlier periods beside this one. */
  readonly compared?: readonly ComparedFile[];
}

/** Why no draft was made, or the draft. */
export type ReportOutcome =
  /** There are errors, and `force` was not given. */
  | { readonly kind: 'errors' }
  /** The profile does not tell year and period. */
  | { readonly kind: 'noPeriod' }
  | {
      readonly kind: 'made';
      readonly report: Report;
      /** False where a 月报 is about no month, or a 季报 about no quarter: the title says what the profile says. */
      readonly periodFits: boolean;
    };

/** 生成总结: the draft of the work summary of a checked workbook, which stays as it is. */
export async function makeReport(
  checked: Checked,
  { kind, force, compared = [] }: ReportOptions,
  work: Work,
): Promise<ReportOutcome> {
  const { book, findings, today, judgement } = checked;
  if (hasErrors(findings) && !force) return { kind: 'errors' };
  const summary = await summaryOf(checked, work);
  if (!summary) return { kind: 'noPeriod' };
  const { period } = summary;
  const narrative = await summarizeNarrative(book, findings, period, work, judgement.context.index);
  const report = composeReport(kind, {
    summary,
    narrative,
    book,
    unvisited: rowsFound(findings, householdNotVisited),
    late: dueWithin(period, book, rowsFound(findings, overdue)),
    earlier: reportedEarlier(compared, period),
    today,
  });
  const periodFits = kind === '月报' ? isMonth(period) : kind !== '季报' || isQuarter(period);
  return { kind: 'made', report, periodFits };
}

/** The rows at which a rule has found something: what the check tells, the report tells too. */
function rowsFound(findings: Checked['findings'], { finding, checks }: Rule): Trace {
  const rows = findings.flatMap(({ code, row }) => (code === finding.code && row !== null ? [row] : []));
  const [first] = checks;
  return rows.length === 0 || !first ? [] : [{ table: first.table, rows: rows.sort((a, b) => a - b) }];
}

/** Of the traced projects, those that were to be completed by the last day of the period. */
function dueWithin({ end }: Period, { Projects }: Checked['book'], trace: Trace): Trace {
  const isDue = (sheetRow: number): boolean => {
    const row = indexAmong(Projects.sheetRows, sheetRow);
    return row !== null && (Projects.columns.until.values[row] ?? end + 1) <= end;
  };
  return trace.map(({ table, rows }) => ({ table, rows: rows.filter(isDue) }));
}
