import type { Quota, Verdict, VerdictReason } from '../model/summary';

/** What is held against a quota. */
export interface Achievement {
  readonly villages: number;
  readonly households: number;
  readonly deeds: number;
  /** Deeds due by the period's last day; null where the category has no yearly quota. */
  readonly deedsDue: number | null;
}

/**
 * The verdict on a cadre: 达标 within all limits and with the year's deeds done, 序时达标 the same with the
 * deeds due by now, else 未达标 with every reason. A limit left blank is always met.
 */
export function judge(quota: Quota, { villages, households, deeds, deedsDue }: Achievement): { readonly verdict: Verdict; readonly reasons: readonly VerdictReason[] } {
  const reasons: VerdictReason[] = [];
  const hold = (below: 'villagesBelow' | 'householdsBelow', above: 'villagesAbove' | 'householdsAbove', actual: number, min: number | null, max: number | null) => {
    if (min !== null && actual < min) reasons.push({ kind: below, actual, limit: min });
    if (max !== null && actual > max) reasons.push({ kind: above, actual, limit: max });
  };
  hold('villagesBelow', 'villagesAbove', villages, quota.villagesMin, quota.villagesMax);
  hold('householdsBelow', 'householdsAbove', households, quota.householdsMin, quota.householdsMax);
  const { deedsPerYear } = quota;
  const yearDone = deedsPerYear === null || deeds >= deedsPerYear;
  if (!yearDone && deedsDue !== null && deeds < deedsDue) {
    reasons.push({ kind: 'deedsBehind', actual: deeds, due: deedsDue, quota: deedsPerYear });
  }
  if (reasons.length > 0) return { verdict: '未达标', reasons };
  return { verdict: yearDone ? '达标' : '序时达标', reasons };
}
