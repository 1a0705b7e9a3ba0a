import { dayOf, dayParts, type Day } from '../model/day';
import { CUSTOM_PERIOD } from './lists';

/** First and last month of each named period. */
const MONTHS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  ...Object.fromEntries(Array.from({ length: 12 }, (_, month) => [`${month + 1}月`, [month + 1, month + 1] as const])),
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  上半年: [1, 6],
  下半年: [7, 12],
  前三季度: [1, 9],
  全年: [1, 12],
};

/** The values of 报告期: named periods, and 自定义, whose days the user types. */
export const PERIODS: readonly string[] = [...Object.keys(MONTHS), CUSTOM_PERIOD];

/** First and last day of a named period of a year; null for 自定义. */
export function namedPeriod(year: number, name: string): { readonly start: Day; readonly end: Day } | null {
  const months = MONTHS[name];
  if (!months) return null;
  const [first, last] = months;
  const start = dayOf(year, first, 1);
  const next = last === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, last + 1, 1);
  return start === null || next === null ? null : { start, end: next - 1 };
}

/** The year that begins on a day: its first and last day. A year from 29 February ends on 28 February. */
export function yearFrom(first: Day): { readonly first: Day; readonly last: Day } {
  const { year, month, day } = dayParts(first);
  const next = dayOf(year + 1, month, day) ?? dayOf(year + 1, month + 1, 1) ?? first;
  return { first, last: next - 1 };
}
