import type { SheetPlan } from '../model/plan';
import type { Work } from '../model/progress';
import { ledgerPlans } from '../plan/ledger-plans';
import { withFaults } from '../sample/faults';
import { sampleRows, type SampleKind } from '../sample/sample';
import { ledgerTemplate, tableNames, type TableName } from '../templates/ledgers';
import type { WorkbookPort, WriteOutcome } from '../workbook/port';
import { renewDropdowns, type RenewedDropdowns } from './dropdowns/renew-dropdowns';
import { locators } from './locators';
import { renamedSheets, type RenamedSheet } from './renamed-sheets';

export { sampleKinds, type SampleKind } from '../sample/sample';

/** The sheets that were added to a workbook; none where nothing was missing. */
export interface Created {
  readonly sheets: WriteOutcome['written'];
  /** Sheets that had to take another name, because the user has a sheet of that name. */
  readonly renamed: readonly RenamedSheet[];
  /** What became of the dropdowns of an older template, where there were any. */
  readonly dropdowns?: RenewedDropdowns;
}

/** A new workbook: the guide and every ledger, with room to type. */
export function blankPlans(): readonly SheetPlan[] {
  return ledgerPlans();
}

/** The ledgers of a sample township, filled in. */
export function samplePlans(kind?: SampleKind): readonly SheetPlan[] {
  return ledgerPlans(sampleRows(kind));
}

/** The sample with mistakes that clerks often make, to try out what the product does about them. */
export function faultySamplePlans(): readonly SheetPlan[] {
  return ledgerPlans(withFaults(sampleRows()));
}

/**
 * 新建台账: adds the ledgers that are missing, and the guide with them; existing ledgers stay as they are, except that
 * dropdowns of an older template choose from 可选项 from then on.
 */
export async function createLedgers(port: WorkbookPort, work: Work): Promise<Created> {
  const content = await port.read(locators, work);
  const { grids, sheets } = content;
  const present = new Set(grids.map(({ table }) => table));
  const presentSheets = new Set(
    tableNames.filter((table) => present.has(table)).map((table) => ledgerTemplate(table).sheet),
  );
  const missing = blankPlans().filter(
    ({ sheet }) => !presentSheets.has(sheet) && !(present.size > 0 && sheets.includes(sheet)),
  );
  const created = await addSheets(port, missing, work);
  const dropdowns = await renewDropdowns(port, content, work);
  return { ...created, ...(dropdowns && { dropdowns }) };
}

/** Adds one ledger, as a new workbook has it, to a workbook without it. */
export async function addLedger(port: WorkbookPort, table: TableName, work: Work): Promise<Created> {
  return addSheets(
    port,
    blankPlans().filter(({ id }) => id === table),
    work,
  );
}

/**
 * 看看示例: adds the ledgers of the sample township, filled in. Null, and nothing is written, where the workbook
 * holds a ledger: example rows never come among the user's own.
 */
export async function createSample(port: WorkbookPort, work: Work): Promise<Created | null> {
  const { grids } = await port.read(locators, work);
  return grids.length > 0 ? null : addSheets(port, samplePlans(), work);
}

async function addSheets(port: WorkbookPort, plans: readonly SheetPlan[], work: Work): Promise<Created> {
  const { written } = await port.write(plans, { onClash: 'rename' }, work);
  return { sheets: written, renamed: renamedSheets(plans, written) };
}
