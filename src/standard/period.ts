import { dayOf, type Day } from '../model/day';
import type { Period } from '../model/summary';
import type { Book } from '../templates/ledgers';

/** Last month and day of each named period; all begin on 1 January. */
const ENDS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  一季度: [3, 31],
  上半年: [6, 30],
  前三季度: [9, 30],
  全年: [12, 31],
};

/** First and last day of a named period of a year; null for 自定义, whose dates the user types. */
export function namedPeriod(year: number, name: string): { readonly start: Day; readonly end: Day } | null {
  const end = ENDS[name];
  const first = dayOf(year, 1, 1);
  const last = end && dayOf(year, end[0], end[1]);
  return first !== null && last != null ? { start: first, end: last } : null;
}

/** The period that the profile tells; null where year, period or 自定义 dates are missing or faulty. */
export function periodOf(book: Book): Period | null {
  const { year, period, start, end } = book.Profile.columns;
  const reportYear = year.values[0] ?? null;
  const name = period.values[0] ?? null;
  if (reportYear === null || name === null) return null;
  const named = namedPeriod(reportYear, name);
  if (named) return { year: reportYear, name, ...named };
  const first = start.values[0] ?? null;
  const last = end.values[0] ?? null;
  return first === null || last === null || last < first ? null : { year: reportYear, name, start: first, end: last };
}
