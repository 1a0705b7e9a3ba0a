import type { IndicatorDemand, MissedTest } from './indicator';

/** 达标: all that is due in the year is done; 序时达标: what is due by now is; 未达标: something is behind. */
export type Verdict = '达标' | '序时达标' | '未达标';

/**
 * Why a cadre does not meet the standard, or cannot be judged; put into words by standard/reasons.ts. `uncounted`: the
 * number of rows left out for their errors that may be the cadre's; given where they could make up for what is missing.
 */
export type VerdictReason =
  | VillageReason
  | HouseholdReason
  | DeedReason
  | IndicatorReason
  | { readonly kind: 'noQuota' }
  /** A ledger that the verdict needs is not in the workbook. */
  | { readonly kind: 'ledgerMissing'; readonly sheet: string }
  /** Roster cells that the verdict needs are in error; their headers. */
  | { readonly kind: 'cellsInError'; readonly columns: readonly string[] };

/** Linked villages outside of the quota. */
export interface VillageReason {
  readonly kind: 'villagesBelow' | 'villagesAbove';
  readonly actual: number;
  readonly limit: number;
}

/** Linked households outside of the quota. */
export interface HouseholdReason {
  readonly kind: 'householdsBelow' | 'householdsAbove';
  readonly actual: number;
  readonly limit: number;
  readonly uncounted?: number;
}

/** Fewer deeds than are due by the period's last day. */
export interface DeedReason {
  readonly kind: 'deedsBehind';
  readonly actual: number;
  readonly due: number;
  /** Deeds of the whole year. */
  readonly quota: number;
  readonly uncounted?: number;
}

/** An indicator that counts towards the verdict and is behind, with the tests that are not met. */
export interface IndicatorReason {
  readonly kind: 'indicatorMissed';
  readonly demand: IndicatorDemand;
  readonly missed: readonly MissedTest[];
  /** Given where all of them may still be met. */
  readonly uncounted?: number;
}
