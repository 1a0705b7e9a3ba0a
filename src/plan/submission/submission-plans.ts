import type { SheetPlan } from '../../model/plan';
import type { SubmittedLedger } from '../../submission/submitted-ledgers';
import { ledgerTemplate } from '../../templates/ledgers';
import { formPlan } from '../ledgers/form-plan';
import { rowsPlan } from '../ledgers/rows-plan';
import { coverPlan, type Cover } from './cover-plan';

/** The sheets of a submission: the cover, then each ledger, without blank rows to type in. */
export function submissionPlans(cover: Cover, ledgers: readonly SubmittedLedger[]): readonly SheetPlan[] {
  const sheets = ledgers.map(({ table, rows }) => {
    const template = ledgerTemplate(table);
    if (template.layout === 'form') return formPlan(template, rows[0] ?? []);
    // A table has at least one row.
    return rowsPlan({ ...template, blankRows: rows.length === 0 ? 1 : 0 }, rows);
  });
  return Object.freeze([coverPlan(cover), ...sheets]);
}
