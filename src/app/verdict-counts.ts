import type { Verdict } from '../model/verdict';

export type VerdictKind = Verdict | 'none';

/** How many cadres, or lines of an indicator, have each verdict; `none` counts those that are not judged. */
export function countVerdicts(
  judged: readonly { readonly verdict: Verdict | null }[],
): Readonly<Record<VerdictKind, number>> {
  const counts: Record<VerdictKind, number> = { 达标: 0, 序时达标: 0, 未达标: 0, none: 0 };
  for (const { verdict } of judged) counts[verdict ?? 'none'] += 1;
  return counts;
}
