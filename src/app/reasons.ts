import type { Language } from '../model/language';
import type { CadreSummary } from '../model/summary';
import { reasonText } from '../standard/reasons';

/** Why a cadre does not meet the standard, or cannot be judged, in words. */
export function verdictReasons({ reasons }: CadreSummary, language: Language): readonly string[] {
  return reasons.map((reason) => reasonText(reason)[language]);
}
