import type { LocalizedText } from '../../model/language';
import type { Period } from '../../model/summary';
import { SEALS } from '../../plan/rollup/status-form';
import type { SealState } from '../../rollup/delivery';
import { periodLabel } from '../../rollup/period-title';

const ENGLISH_SEALS: Readonly<Record<SealState, string>> = {
  intact: 'intact',
  changed: 'changed',
  none: 'not sealed',
  newer: 'cannot be checked',
};

/** What a seal says, in a word. */
export function sealWord(seal: SealState): LocalizedText {
  return { zh: SEALS[seal], en: ENGLISH_SEALS[seal] };
}

/** The period that was rolled up. */
export function periodWords(period: Period | null): LocalizedText {
  return period ? { zh: periodLabel(period), en: periodLabel(period) } : { zh: '没有报告期', en: 'no period' };
}
