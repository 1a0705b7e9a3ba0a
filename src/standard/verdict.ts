import type { Period, Quota } from '../model/summary';
import type {
  DeedReason,
  HouseholdReason,
  IndicatorReason,
  Verdict,
  VerdictReason,
  VillageReason,
} from '../model/verdict';
import { deedsOf, householdsOf, villagesOf, type Count } from './achievement';
import { deedsDue } from './deeds';
import { isAskedOf, type Indicator } from './indicators/indicator';
import { indicatorReasons } from './indicators/indicator-reason';
import { judgeIndicator, type IndicatorJudgement } from './indicators/judge-indicator';
import type { JudgedBook } from './judged-book';
import { isJudged, type RosterCadre } from './roster-cadre';

/** What a cadre is held against, what the cadre has done, and what follows. */
export interface CadreJudgement {
  readonly villages: number;
  readonly households: Count;
  readonly deeds: Count;
  /** Deeds due by the period's last day; null where the category has no yearly quota. */
  readonly deedsDue: number | null;
  /** Every indicator that is asked of the cadre's category, in the ledger's order. */
  readonly indicators: readonly IndicatorJudgement[];
  /** Null: not judged. */
  readonly verdict: Verdict | null;
  readonly reasons: readonly VerdictReason[];
}

/** Where a number of linked villages misses a quota. A limit left blank is always met. */
export function villageReasons({ villagesMin, villagesMax }: Quota, actual: number): readonly VillageReason[] {
  const reasons: VillageReason[] = [];
  if (villagesMin !== null && actual < villagesMin) reasons.push({ kind: 'villagesBelow', actual, limit: villagesMin });
  if (villagesMax !== null && actual > villagesMax) reasons.push({ kind: 'villagesAbove', actual, limit: villagesMax });
  return reasons;
}

/** Where a number of linked households misses a quota. */
export function householdReasons(
  quota: Quota,
  { count: actual, uncounted }: Omit<Count, 'rows'>,
): readonly HouseholdReason[] {
  const { householdsMin, householdsMax } = quota;
  const reasons: HouseholdReason[] = [];
  if (householdsMin !== null && actual < householdsMin) {
    reasons.push({ kind: 'householdsBelow', actual, limit: householdsMin, ...open(actual, uncounted, householdsMin) });
  }
  if (householdsMax !== null && actual > householdsMax) {
    reasons.push({ kind: 'householdsAbove', actual, limit: householdsMax });
  }
  return reasons;
}

/** Where a number of deeds is less than is due on the period's last day. */
export function deedReasons(
  quota: Quota,
  { count: actual, uncounted }: Omit<Count, 'rows'>,
  period: Period,
): readonly DeedReason[] {
  const { deedsPerYear: yearly } = quota;
  if (yearly === null) return [];
  const due = deedsDue(yearly, period);
  return actual < due ? [{ kind: 'deedsBehind', actual, due, quota: yearly, ...open(actual, uncounted, due) }] : [];
}

/**
 * True of a reason that no correction of the rows left out can take away. The others are no findings of their own: what
 * only follows from a cell in error is not told beside that error.
 */
export function isCertain({ uncounted }: HouseholdReason | DeedReason | IndicatorReason): boolean {
  return uncounted === undefined;
}

function open(actual: number, uncounted: number, limit: number): { readonly uncounted?: number } {
  return actual + uncounted < limit ? {} : { uncounted };
}

/**
 * The judgement on a cadre: 达标 within all limits, with the year's deeds done and every indicator met, 序时达标 the same
 * with what is due of them by now, else 未达标 with every reason. It is made of the rows that count; those in error are
 * left out.
 */
export function judgeCadre(cadre: RosterCadre, indicators: readonly Indicator[], given: JudgedBook): CadreJudgement {
  const { period } = given;
  const villages = villagesOf(cadre, given);
  const households = householdsOf(cadre, given);
  const deeds = deedsOf(cadre, given);
  const yearly = cadre.quota?.deedsPerYear ?? null;
  const asked = indicators
    .filter((indicator) => isAskedOf(indicator, cadre))
    .map((indicator) => judgeIndicator(cadre, indicator, given));
  const done = {
    villages,
    households,
    deeds,
    deedsDue: yearly === null ? null : deedsDue(yearly, period),
    indicators: asked,
  };
  if (!isJudged(cadre)) return { ...done, verdict: null, reasons: cadre.notJudged ?? [] };
  const { quota } = cadre;
  const reasons = [
    ...villageReasons(quota, villages),
    ...householdReasons(quota, households),
    ...deedReasons(quota, deeds, period),
    ...indicatorReasons(asked),
  ];
  if (reasons.length > 0) return { ...done, verdict: '未达标', reasons };
  const isWhole = yearly === null || deeds.count >= yearly;
  const isOnSchedule = asked.some(({ indicator, verdict }) => indicator.decisive && verdict === '序时达标');
  return { ...done, verdict: isWhole && !isOnSchedule ? '达标' : '序时达标', reasons };
}
