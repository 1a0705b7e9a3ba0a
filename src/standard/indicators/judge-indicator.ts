import type { Amount } from '../../model/amount';
import type { Window } from '../../model/indicator';
import type { Verdict } from '../../model/verdict';
import type { JudgedBook } from '../judged-book';
import type { RosterCadre } from '../roster-cadre';
import { inPost } from '../states';
import { countLog } from './count-log';
import { countProjects } from './count-projects';
import type { Counted } from './counted';
import type { Indicator } from './indicator';
import { indicatorWindows } from './indicator-windows';
import { testsOf, type IndicatorTests } from './indicator-test';
import { isLogged } from './logged-rows';
import { pointsOf } from './points';
import { targetsOf } from './targets';

/** The judgement on a cadre by one indicator. */
export interface IndicatorJudgement {
  readonly indicator: Indicator;
  readonly tests: IndicatorTests;
  /** The cadre's count over the whole span; null for 每户 and 每村, and where nothing can be counted. */
  readonly actual: Amount | null;
  /** Null where there is no test, so nothing to judge. */
  readonly verdict: Verdict | null;
  /** Null where the indicator gives no points or is not judged. */
  readonly score: Amount | null;
  /** Null where a ledger or column that it counts is missing. */
  readonly counted: Counted | null;
}

const NO_TESTS: IndicatorTests = { of: 0, met: 0, missed: [], first: 0 };

/** Judges a cadre by one indicator. */
export function judgeIndicator(cadre: RosterCadre, indicator: Indicator, given: JudgedBook): IndicatorJudgement {
  const counted = countIndicator(cadre, indicator, given);
  const tests = counted ? testsOf(indicator, counted.tests) : NO_TESTS;
  return {
    indicator,
    tests,
    actual: counted && indicator.scope === '每名干部' ? counted.whole : null,
    verdict: verdictOf(tests),
    score: pointsOf(indicator, tests),
    counted,
  };
}

/** Counts for a cadre what an indicator asks for, whatever its limits; null where a ledger or column is missing. */
export function countIndicator(cadre: RosterCadre, indicator: Indicator, given: JudgedBook): Counted | null {
  const windows = indicatorWindows(indicator, given.period).filter(windowsInPost(cadre, indicator, given));
  const targets = targetsOf(cadre, indicator, given);
  return isLogged(indicator)
    ? countLog(cadre, indicator, windows, targets, given)
    : countProjects(cadre, windows, targets, given);
}

/** A filter for windows: the cadre must be in post throughout, for 全年 only on its last day. */
function windowsInPost(
  { row, inError }: RosterCadre,
  { period }: Indicator,
  { book }: JudgedBook,
): (window: Window) => boolean {
  if (inError.includes('from') || inError.includes('until')) return () => false;
  const { from, until } = book.Cadres.columns;
  const begin = from.values[row] ?? null;
  const end = until.values[row] ?? null;
  return ({ first, last }) => inPost(begin, end, last) && (period === '全年' || inPost(begin, end, first));
}

function verdictOf({ of, missed }: IndicatorTests): Verdict | null {
  if (of === 0) return null;
  if (missed.length === 0) return '达标';
  return missed.every(({ onSchedule }) => onSchedule) ? '序时达标' : '未达标';
}
