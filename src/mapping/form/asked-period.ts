import { dayParts } from '../../model/day';
import type { FilledPeriod } from './source';

/** Figures of what happened within the period, by the last part of their path. They need the log of just those days. */
const OF_THE_PERIOD: ReadonlySet<string> = new Set(['rows', 'persons', 'amount', 'reached', 'logRows']);
/** Figures since the year began, or of all that stands in a ledger: never those of one month or of another year. */
const OF_THE_YEAR: ReadonlySet<string> = new Set([
  ...['deeds', 'deedsDue'],
  ...['projects', 'quantity', 'completed', 'funds'],
]);

/** Whether a figure is of what happened within the period. @param key the last part of its path */
function isOfThePeriod(key: string): boolean {
  return OF_THE_PERIOD.has(key);
}

/** Whether a figure is of what was done since the year began, or stands in the ledger of projects. */
function isOfTheYear(key: string): boolean {
  return OF_THE_YEAR.has(key);
}

/** Whether a figure differs from one stretch of time to another. @param key the last part of its path */
export function isOfSomeTime(key: string): boolean {
  return isOfThePeriod(key) || isOfTheYear(key);
}

/** Words for a time other than the period; the 上年 in 60岁以上年龄 is not one of them. */
const OTHER_TIME =
  /(?<!以)上个?(?:月|季|年度|年(?!龄)|期|周|旬)|去年|同期|往年|历年|下个?(?:月|季)|[本当][周旬]|[本当今][日天]/;
const MONTH = /[本当]月|这个月/;
const QUARTER = /[本当]季/;
const FIRST_HALF = /上半年/;
const SECOND_HALF = /下半年/;
const YEAR = /本年|今年|全年|当年|年初|累计/;

/** A header that is only a time: 2013年, 2013年度, 2014年一季度, 3月. */
const NAMED_TIME =
  /^(?:(\d{4})年度?)?(?:(\d{1,2})月份?|第?([一二三四])季度|([上下])半年|全年)?(?:数|数量|情况|完成|实绩|完成数|完成情况)?$/;
const YEAR_IN = /(?<!\d)((?:19|20)\d{2})年/;
const QUARTERS = '一二三四';

/**
 * Whether a text names a time that is not the period: another year, or a quarter or month where the period is longer.
 */
function namesOtherTime(text: string, period: FilledPeriod): boolean {
  const [, year = YEAR_IN.exec(text)?.[1], month, quarter, half] = NAMED_TIME.exec(text) ?? [];
  const { start, end } = period;
  const isOtherYear = year !== undefined && [start, end].some((day) => dayParts(day).year !== Number(year));
  if (isOtherYear) return true;
  if (month !== undefined) return !liesIn(period, 1, (first) => first === Number(month));
  if (quarter !== undefined) return !liesIn(period, 3, (first) => first === QUARTERS.indexOf(quarter) * 3 + 1);
  return half !== undefined && !liesIn(period, 6, (first) => first === (half === '上' ? 1 : 7));
}

/**
 * Whether a period begins on the first day of a month and is no longer than a number of months.
 *
 * @param isFirst whether it may begin with this month (1 to 12)
 */
export function liesIn({ start, end }: FilledPeriod, months: number, isFirst: (month: number) => boolean): boolean {
  const [first, last] = [dayParts(start), dayParts(end)];
  const lastMonth = last.month + 12 * (last.year - first.year);
  return first.day === 1 && isFirst(first.month) && lastMonth < first.month + months;
}

/**
 * Whether words ask for the figure of another time than the period: our figure would then be a wrong answer.
 *
 * @param texts a header with those above it, or a label with its groups
 * @param key the last part of the figure's path
 */
export function asksForOtherTime(texts: readonly string[], key: string, period: FilledPeriod): boolean {
  if (!OF_THE_PERIOD.has(key) && !OF_THE_YEAR.has(key)) return false;
  const asks = (words: RegExp): boolean => texts.some((text) => words.test(text.replace(/\s/g, '')));
  if (asks(OTHER_TIME) || texts.some((text) => namesOtherTime(text.replace(/\s/g, ''), period))) return true;
  if (asks(MONTH) && !liesIn(period, 1, () => true)) return true;
  if (asks(QUARTER) && !liesIn(period, 3, (month) => month % 3 === 1)) return true;
  if (!OF_THE_PERIOD.has(key)) return false;
  if (asks(FIRST_HALF) && !liesIn(period, 6, (month) => month === 1)) return true;
  if (asks(SECOND_HALF) && !liesIn(period, 6, (month) => month === 7)) return true;
  return asks(YEAR) && !liesIn(period, 12, (month) => month === 1);
}
