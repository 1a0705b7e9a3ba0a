import type { SheetPlan } from '../model/plan';
import type { Work } from '../model/progress';
import { ledgerPlans } from '../plan/ledger-plans';
import { sampleRows } from '../sample/sample';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import type { WorkbookPort, WriteOutcome } from '../workbook/port';
import { locators } from './check';

/** A new workbook: the guide and every ledger, with room to type. */
export function blankPlans(): readonly SheetPlan[] {
  return ledgerPlans();
}

/** The ledgers of the sample township, filled in. */
export function samplePlans(): readonly SheetPlan[] {
  return ledgerPlans(sampleRows());
}

/** 新建台账: adds the ledgers that are missing, and the guide with them; those that are there stay as they are. */
export async function createLedgers(port: WorkbookPort, work: Work): Promise<WriteOutcome> {
  const { grids, sheets } = await port.read(locators, work);
  const present = new Set(grids.map(({ table }) => table));
  const presentSheets = new Set(tableNames.filter((table) => present.has(table)).map((table) => ledgerTemplate(table).sheet));
  const missing = blankPlans().filter(({ sheet }) => !presentSheets.has(sheet) && !(present.size > 0 && sheets.includes(sheet)));
  return port.write(missing, { onClash: 'rename' }, work);
}
