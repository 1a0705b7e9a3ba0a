import type { CadreSummary, Verdict } from '../../model/summary';

export type VerdictKind = Verdict | 'none';

/** How many cadres have each verdict; `none` counts those who are not judged. */
export function countVerdicts(cadres: readonly CadreSummary[]): Readonly<Record<VerdictKind, number>> {
  const counts: Record<VerdictKind, number> = { 达标: 0, 序时达标: 0, 未达标: 0, none: 0 };
  for (const { verdict } of cadres) counts[verdict ?? 'none'] += 1;
  return counts;
}
