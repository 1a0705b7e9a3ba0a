import type { SheetPlan } from '../../model/plan';
import { ledgerPlans } from '../../plan/ledger-plans';
import type { LedgerRows } from '../../templates/typed-rows';
import type { ImportOutcome } from './import-tables';

/** A new workbook with the rows that an import brings. */
export function importedPlans({ rows }: ImportOutcome): readonly SheetPlan[] {
  const typed = Object.fromEntries(
    Object.entries(rows).map(([table, carried]) => [table, carried.map(({ cells }) => cells)]),
  );
  // The cells of each row stand under the keys of its own ledger.
  return ledgerPlans(typed as LedgerRows);
}
