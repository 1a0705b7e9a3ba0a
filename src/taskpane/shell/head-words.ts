import { periodTitle } from '../../app/messages/period-title';
import { ledgersOf, type PaneState } from '../state/state';
import type { Words } from '../words/words';

/** What the head calls the unit and its period. */
export function headWords(state: PaneState, { say, tell }: Words): { readonly unit: string; readonly period: string } {
  const ledgers = ledgersOf(state);
  const period = ledgers?.period;
  return {
    unit: ledgers ? (ledgers.book.Profile.columns.unit.values[0] ?? say('noUnit')) : say('product'),
    period: period ? tell(periodTitle(period)) : say('noPeriod'),
  };
}
