import { shownContent } from '../explanations/shown-content';
import type { Finding } from '../model/finding';
import type { Work } from '../model/progress';
import type { WorkbookPort } from '../workbook/port';
import { addRows, ledgerToFill, type RowsAdded } from './add-rows';

/**
 * Writes into 情况说明 why a finding is right although it looks wrong, making the sheet where the workbook has none. The
 * caller checks again afterwards. @throws WorkbookError where the workbook does not allow the change now
 */
export async function explainFinding(
  port: WorkbookPort,
  finding: Finding,
  reason: string,
  work: Work,
): Promise<RowsAdded> {
  const content = shownContent(finding);
  const row = { code: finding.code, place: finding.address, content: content === '' ? null : content, reason };
  return addRows(port, 'Explanations', [row], await ledgerToFill(port, 'Explanations', work), work);
}
