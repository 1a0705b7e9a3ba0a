import type { SheetPlan } from '../model/plan';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import { cellsInOrder, type LedgerRows } from '../templates/typed-rows';
import { formPlan } from './ledgers/form-plan';
import { guidePlan } from './ledgers/guide-plan';
import { rowsPlan } from './ledgers/rows-plan';

/**
 * The sheets of a workbook, from the declarations alone: 填表说明, then one for each ledger.
 * A ledger that `rows` leaves out begins with its default rows; dates are day numbers.
 */
export function ledgerPlans(rows: LedgerRows = {}): readonly SheetPlan[] {
  const sheets = tableNames.map((table) => {
    const template = ledgerTemplate(table);
    const typed = (rows[table] ?? template.defaultRows).map((row) => cellsInOrder(template, row));
    return template.layout === 'form' ? formPlan(template, typed[0] ?? []) : rowsPlan(template, typed);
  });
  return Object.freeze([guidePlan(), ...sheets]);
}
