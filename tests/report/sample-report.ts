import { parseIsoDay } from '../../src/model/day';
import type { WorkbookContent } from '../../src/model/grid';
import { unwatched } from '../../src/model/progress';
import { checkRead, type Checked } from '../../src/app/check';
import { readLedgers } from '../../src/app/read-ledgers';
import type { ComparedFile } from '../../src/app/periods/compare-with';
import { makeReport, type Report, type ReportKind } from '../../src/app/report';
import { sampleRows } from '../../src/sample/sample';
import { workbookOf } from '../summary/workbook';

/** A workbook, checked on a day: the one after the sample's period unless another is given. */
export async function checkedOf(content: WorkbookContent, today = '2014-07-01'): Promise<Checked> {
  return checkRead(await readLedgers(content, parseIsoDay(today) ?? 0, unwatched), unwatched);
}

/** The sample township, checked. */
export function checkedSample(): Promise<Checked> {
  return checkedOf(workbookOf(sampleRows()));
}

/** The draft of a checked workbook, errors or not. */
export async function reportOf(
  checked: Checked,
  kind: ReportKind = '总结',
  compared: readonly ComparedFile[] = [],
): Promise<Report> {
  const outcome = await makeReport(checked, { kind, force: true, compared }, unwatched);
  if (outcome.kind !== 'made') throw new Error(`No report: ${outcome.kind}`);
  return outcome.report;
}
