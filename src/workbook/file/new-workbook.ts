import type { BulkRows, SheetPlan } from '../../model/plan';
import { savePackage } from '../../xlsx/opc/save';
import { workbookOf } from './sheets/write-sheets';

/**
 * A whole fresh workbook of the plans' sheets, in their order.
 *
 * @param bulk rows below those of some of the plans
 * @returns bytes of an .xlsx file, the same for equal plans; it names no author and no time
 * @throws RangeError where a plan asks for what no workbook can hold
 */
export async function newWorkbook(plans: readonly SheetPlan[], bulk: readonly BulkRows[] = []): Promise<Uint8Array> {
  if (plans.length === 0) throw new RangeError('a workbook needs a sheet');
  return savePackage(await workbookOf(plans, bulk));
}
