import type { SheetPlan } from '../../model/plan';
import type { SubmittedLedger } from '../../submission/submitted-ledgers';
import { ledgerTemplate } from '../../templates/ledgers';
import { formPlan } from '../ledgers/form-plan';
import { rowsPlan } from '../ledgers/rows-plan';

/** A ledger's sheet in a submission, without blank rows to type in. */
export function submittedSheet({ table, rows }: SubmittedLedger): SheetPlan {
  const template = ledgerTemplate(table);
  if (template.layout === 'form') return formPlan(template, rows[0] ?? []);
  // A table has at least one row.
  return rowsPlan({ ...template, blankRows: rows.length === 0 ? 1 : 0 }, rows);
}
