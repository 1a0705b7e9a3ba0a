import { parseIsoDay } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { check, type Checked } from '../../src/app/check';
import { samplePlans } from '../../src/app/create';
import { makeReport, type Report, type ReportKind } from '../../src/app/report';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';

/** The sample township, checked on the day after its period. */
export async function checkedSample(): Promise<Checked> {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  return check(workbook, parseIsoDay('2014-07-01') ?? 0, unwatched);
}

/** The draft of a checked workbook, errors or not. */
export async function reportOf(checked: Checked, kind: ReportKind = '总结'): Promise<Report> {
  const outcome = await makeReport(checked, { kind, force: true }, unwatched);
  if (outcome.kind !== 'made') throw new Error(`No report: ${outcome.kind}`);
  return outcome.report;
}
