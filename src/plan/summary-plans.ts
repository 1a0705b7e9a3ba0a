import { countFindings } from '../findings/count-findings';
import type { ExplainedFinding } from '../model/explained';
import type { Finding } from '../model/finding';
import type { SheetPlan } from '../model/plan';
import { breathe, pacer, type Work } from '../model/progress';
import type { BookDigest } from '../model/stamp';
import type { Summary } from '../model/summary';
import { TEMPLATE_VERSION } from '../templates/ledgers';
import { findingsPlan, type FindingWords } from './findings/findings-plan';
import { cadreForm, cadreSources } from './forms/cadre-form';
import type { FormContext } from './forms/form-context';
import { indicatorForm, indicatorSources } from './forms/indicator-form';
import { periodForm } from './forms/period-form';
import { periodSources, type ComparedPeriod } from './forms/period-lines';
import { sectionForm, sectionSources } from './forms/section-form';
import { villageForm, villageSources } from './forms/village-form';
import { visitForm, visitSources } from './forms/visit-form';
import { indexSources, sourcesPlan } from './sources/sources-plan';
import { formatStamp } from './stamp';

export interface SummaryInput extends FindingWords {
  readonly summary: Summary;
  /** The open findings, which the stamp counts. */
  readonly findings: readonly Finding[];
  /** The findings that 情况说明 gives a reason for; none where left out. */
  readonly explained?: readonly ExplainedFinding[];
  /** The ledger's sheet name in the workbook, which the user may have changed. */
  readonly sheetOf: (table: string) => string;
  /** Local time of the making, `2014-07-05 10:32`. */
  readonly time: string;
  readonly digests: BookDigest;
  /** Earlier periods that the numbers are compared with; none where no earlier file was given. */
  readonly periods?: readonly ComparedPeriod[];
}

/**
 * The summary sheets, in their order in the workbook: 干部履职汇总, 板块汇总, 走访慰问汇总, 村级汇总,
 * 指标汇总 where there are indicators, 上期对比 where an earlier period was given, 校验结果, 数据来源. Official forms, so
 * in Chinese whatever language the user reads. Rejects with the signal's reason where the work was cancelled.
 */
export async function summaryPlans(
  { summary, findings, explained = [], sheetOf, time, digests, periods = [], title, message }: SummaryInput,
  work: Work,
): Promise<readonly SheetPlan[]> {
  const stampText = formatStamp({
    time,
    templateVersion: TEMPLATE_VERSION,
    findings: countFindings(findings),
    digests,
  });
  const lines = [
    ...cadreSources(summary.cadres),
    ...sectionSources(summary),
    ...visitSources(summary),
    ...villageSources(summary.villages),
    ...indicatorSources(summary),
    ...periodSources(periods),
  ];
  const sources = indexSources(lines, summary, sheetOf);
  const context: FormContext = { summary, stampText, time, sourceOf: sources.placeOf };
  const forms: SheetPlan[] = [];
  const whereAsked = summary.indicators.length > 0 ? [indicatorForm] : [];
  for (const form of [cadreForm, sectionForm, visitForm, villageForm, ...whereAsked]) {
    await breathe(work);
    forms.push(form(context));
  }
  if (periods.length > 0) forms.push(periodForm(periods, context));
  const pause = pacer(work);
  return Object.freeze([
    ...forms,
    await findingsPlan({ findings, explained }, { title, message }, context, pause),
    await sourcesPlan(sources, context, pause),
  ]);
}
