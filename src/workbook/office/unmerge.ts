import { rangeAddress, type CellRange } from '../../model/cell';
import { WorkbookError } from '../port';
import type { Session } from './session';

/** Takes merged cells apart. @throws WorkbookError `protectedSheets`, `gone` */
export async function unmerge({ context, ask, sync }: Session, sheetName: string, range: CellRange): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.protection.load('protected');
  await ask();
  if (sheet.protection.protected) throw new WorkbookError({ reason: 'protectedSheets', sheets: [sheetName] });
  const cells = sheet.getRange(rangeAddress(range));
  cells.unmerge();
  cells.untrack();
  await sync();
}
