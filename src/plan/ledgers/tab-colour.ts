import type { LedgerTemplate } from '../../templates/ledger';
import { colours } from '../layout/look';
import { dropdownNames } from './dropdown-names';

/**
 * The colour of a ledger's tab: one for settings, one for rosters that dropdowns choose from, one for the ledgers of
 * daily work.
 */
export function tabColour(template: LedgerTemplate): string {
  if (template.layout === 'form' || template.defaultRows.length > 0) return colours.tabs.settings;
  return dropdownNames(template.table).length > 0 ? colours.tabs.roster : colours.tabs.ledger;
}
