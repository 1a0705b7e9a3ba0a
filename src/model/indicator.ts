import type { Amount } from './amount';
import type { Day } from './day';

/** What an indicator counts. */
export type CountedThing = '帮扶次数' | '帮扶天数' | '走访户数' | '好事实事' | '受益人数' | '折款金额' | '负责项目';

/** What it is asked of: the cadre as a whole, or each household or village of the cadre. */
export type IndicatorScope = '每名干部' | '每户' | '每村';

/** How often it is to be met. */
export type IndicatorPeriod = '每周' | '每半月' | '每月' | '每两月' | '每季度' | '每半年' | '全年' | '报告期';

/** What one row of 考核指标 demands; counts as amounts of the unit counted, null is no limit. */
export interface IndicatorDemand {
  readonly name: string;
  readonly counted: CountedThing;
  readonly scope: IndicatorScope;
  readonly period: IndicatorPeriod;
  readonly lower: Amount | null;
  readonly upper: Amount | null;
  /** The part of a yearly lower limit that is due by the last day of the period; null where there is none. */
  readonly due: Amount | null;
}

/** Days from the first to the last, both inclusive. */
export interface Window {
  readonly first: Day;
  readonly last: Day;
}

/** A household, or a village where `household` is null. */
export interface IndicatorTarget {
  readonly village: string;
  readonly household: string | null;
}

/**
 * One test that was not met: when, for which household or village (null: for the cadre as a whole), and what was
 * counted.
 */
export interface MissedTest {
  readonly window: Window;
  readonly target: IndicatorTarget | null;
  readonly actual: Amount;
}
