import { dayParts } from '../../model/day';
import type { FilledPeriod } from './source';

/** Figures of what happened within the period, by the last part of their path. */
const OF_THE_PERIOD: ReadonlySet<string> = new Set(['rows', 'persons', 'amount', 'reached', 'logRows']);
/** Figures of what stands in the ledger, or was done since the year began: neither a month's nor another year's. */
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

/** Whether a figure is another for each stretch of time. @param key the last part of its path */
export function isOfSomeTime(key: string): boolean {
  return isOfThePeriod(key) || isOfTheYear(key);
}

/** Words of headers and labels that say of which time a figure is wanted. 60岁以上年龄 says nothing of a year. */
const OTHER_TIME =
  /(?<!以)上个?(?:月|季|年度|年(?!龄)|期|周|旬)|去年|同期|往年|历年|下个?(?:月|季)|[本当][周旬]|[本当今][日天]/;
const MONTH = /[本当]月|这个月/;
const QUARTER = /[本当]季/;
const FIRST_HALF = /上半年/;
const SECOND_HALF = /下半年/;
const YEAR = /本年|今年|全年|当年|年初|累计/;

/** 2013年, 2013年度, 2014年一季度, 3月: a header that is a time and nothing else. */
const NAMED_TIME =
  /^(?:(\d{4})年度?)?(?:(\d{1,2})月份?|第?([一二三四])季度|([上下])半年|全年)?(?:数|数量|情况|完成|实绩|完成数|完成情况)?$/;
const YEAR_IN = /(?<!\d)((?:19|20)\d{2})年/;
const QUARTERS = '一二三四';

/**
 * Whether a text names a stretch of time that is not the period: another year, a quarter or a month of a longer one.
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

/** Whether a period begins with the first day of a month and ends within so many months of it. */
export function liesIn({ start, end }: FilledPeriod, months: number, isFirst: (month: number) => boolean): boolean {
  const [first, last] = [dayParts(start), dayParts(end)];
  const lastMonth = last.month + 12 * (last.year - first.year);
  return first.day === 1 && isFirst(first.month) && lastMonth < first.month + months;
}

/**
 * Whether words ask for the figure of another time than the period: then what is known would be a wrong answer.
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
