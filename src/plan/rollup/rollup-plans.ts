import { countFindings } from '../../findings/count-findings';
import type { Finding } from '../../model/finding';
import type { SheetPlan } from '../../model/plan';
import { breathe, pacer, type Work } from '../../model/progress';
import type { LeftOutRow, Summary } from '../../model/summary';
import { placesOf } from '../../rollup/county-ledgers';
import type { OpinionState } from '../../rollup/opinion';
import type { RollUp } from '../../rollup/roll-up';
import { cadreForm, cadreSources } from '../forms/cadre-form';
import type { FormContext } from '../forms/form-context';
import { indicatorForm, indicatorSources } from '../forms/indicator-form';
import { periodForm } from '../forms/period-form';
import { periodSources, type ComparedPeriod } from '../forms/period-lines';
import { sectionForm, sectionSources } from '../forms/section-form';
import { villageForm, villageSources } from '../forms/village-form';
import { visitForm, visitSources } from '../forms/visit-form';
import { indexSources, sourcesPlan } from '../sources/sources-plan';
import { formatCountyStamp } from './county-stamp';
import { comparisonForm } from './comparison-form';
import { countyLedgerPlan, countySheet } from './county-ledger-plan';
import { changesList, filesList, owedList } from './file-lists';
import { countyFindings, type FindingLine } from './findings-list';
import { opinionsList } from './opinions-list';
import { statusForm } from './status-form';

/** What the county's workbook is made of. */
export interface RollUpInput {
  readonly rollup: RollUp;
  readonly summary: Summary;
  readonly findings: readonly FindingLine[];
  /** What became of the opinions of an earlier roll-up. */
  readonly opinions: readonly OpinionState[];
  /** The heading for findings of this kind. */
  readonly title: (finding: Finding) => string;
  /** Local time of the making, `2014-07-05 10:32`. */
  readonly time: string;
  /** Earlier periods that the units are compared with, and what could not be compared; none where no file was given. */
  readonly periods: readonly ComparedPeriod[];
  readonly periodNotes: readonly string[];
  /** Digest of the files that it was made from. */
  readonly digest: string;
}

/**
 * The sheets of the county's workbook: 报送情况, 各乡镇对照, the summary forms, 校验结果, lists, 数据来源, and the ledgers of
 * all units. Rejects with the signal's reason where the work was cancelled.
 */
export async function rollupPlans(input: RollUpInput, work: Work): Promise<readonly SheetPlan[]> {
  const { rollup, findings, opinions, periods, periodNotes, title, time } = input;
  const summary = { ...input.summary, leftOut: leftOutRows(rollup, input.summary) };
  const lines = [
    ...cadreSources(summary.cadres),
    ...sectionSources(summary),
    ...visitSources(summary),
    ...villageSources(summary.villages),
    ...indicatorSources(summary),
    ...periodSources(periods),
  ];
  const sources = indexSources(lines, summary, countySheet);
  const context: FormContext = { summary, stampText: stampText(input), time, sourceOf: sources.placeOf };
  const plans: SheetPlan[] = [statusForm(rollup, context), comparisonForm(rollup, context)];
  const whereAsked = summary.indicators.length > 0 ? [indicatorForm] : [];
  for (const form of [cadreForm, sectionForm, visitForm, villageForm, ...whereAsked]) {
    await breathe(work);
    plans.push(form(context));
  }
  if (periods.length > 0) plans.push(periodForm(periods, context, periodNotes));
  const pause = pacer(work);
  plans.push(await countyFindings(findings, { title }, context, pause));
  if (opinions.length > 0) plans.push(await opinionsList(opinions, context, pause));
  if (rollup.resubmissions.length > 0) plans.push(await changesList(rollup, context, pause));
  plans.push(await filesList(rollup, context, pause), await owedList(rollup, context, pause));
  plans.push(await sourcesPlan(sources, context, pause));
  for (const ledger of rollup.ledgers) {
    await breathe(work);
    plans.push(countyLedgerPlan(ledger));
  }
  return plans;
}

/** The rows left out, by their places in the county's ledgers; a row that a ledger had no room for is dropped. */
function leftOutRows({ units, ledgers }: RollUp, { leftOut }: Summary): readonly LeftOutRow[] {
  const places = new Map(units.map(({ unit }) => [unit, placesOf(unit, ledgers)]));
  return leftOut.flatMap((left) => {
    const row = places.get(left.unit ?? '')?.(left.table, left.row) ?? null;
    return row === null ? [] : [{ ...left, sheet: countySheet(left.table), row }];
  });
}

function stampText({ rollup, findings, time, digest }: RollUpInput): string {
  return formatCountyStamp({
    time,
    units: rollup.units.length,
    files: rollup.assessment.files.length,
    findings: countFindings(findings.filter(({ reason }) => reason === null).map(({ finding }) => finding)),
    digest,
  });
}
