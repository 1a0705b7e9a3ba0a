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

/** What a cadre has done, what was due, and the verdict. */
export interface CadreJudgement {
  readonly villages: number;
  readonly households: Count;
  readonly deeds: Count;
  /** Deeds due by the period's last day; null where the category has no yearly quota. */
  readonly deedsDue: number | null;
  /** Every indicator that applies to the cadre's category, in the ledger's order. */
  readonly indicators: readonly IndicatorJudgement[];
  /** Null: not judged. */
  readonly verdict: Verdict | null;
  readonly reasons: readonly VerdictReason[];
}

/** The reasons that a number of linked villages gives against a quota. A blank limit is always met. */
export function villageReasons({ villagesMin, villagesMax }: Quota, actual: number): readonly VillageReason[] {
  const reasons: VillageReason[] = [];
  if (villagesMin !== null && actual < villagesMin) reasons.push({ kind: 'villagesBelow', actual, limit: villagesMin });
  if (villagesMax !== null && actual > villagesMax) reasons.push({ kind: 'villagesAbove', actual, limit: villagesMax });
  return reasons;
}

/** The reasons that a number of linked households gives against a quota. */
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

/** The reason that a number of deeds gives where it is less than is due on the period's last day. */
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
 * Whether a reason remains however the rows left out are corrected. Others become no findings: what follows only from a
 * cell in error is not reported beside that error.
 */
export function isCertain({ uncounted }: HouseholdReason | DeedReason | IndicatorReason): boolean {
  return uncounted === undefined;
}

function open(actual: number, uncounted: number, limit: number): { readonly uncounted?: number } {
  return actual + uncounted < limit ? {} : { uncounted };
}

/**
 * Judges a cadre: 达标 within all limits, with the year's deeds done and every decisive indicator met; 序时达标 where deeds
 * and indicators only have what is due by now; else 未达标 with every reason. Rows in error are left out.
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
