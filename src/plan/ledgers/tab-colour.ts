import type { LedgerTemplate } from '../../templates/ledger';
import { colours } from '../layout/look';
import { dropdownNames } from './dropdown-names';

/** Tabs tell apart what is set once, the rosters that others choose from, and the ledgers of daily work. */
export function tabColour(template: LedgerTemplate): string {
  if (template.layout === 'form' || template.defaultRows.length > 0) return colours.tabs.settings;
  return dropdownNames(template.table).length > 0 ? colours.tabs.roster : colours.tabs.ledger;
}
