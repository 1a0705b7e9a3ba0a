import { dayOf, type Day } from '../model/day';
import type { Period } from '../model/summary';
import type { Book } from '../templates/ledgers';
import { namedPeriod, yearFrom } from '../templates/periods';

/** The report period by 基本信息; null where year, period or the dates of 自定义 are missing or faulty. */
export function periodOf(book: Book): Period | null {
  const year = book.Profile.columns.year.values[0] ?? null;
  const name = book.Profile.columns.period.values[0] ?? null;
  if (year === null || name === null) return null;
  const days = namedPeriod(year, name) ?? typedPeriod(book);
  if (!days) return null;
  const { first, last } = assessmentYear(book, year, days.end);
  return { year, name, ...days, yearStart: first, yearEnd: last };
}

function typedPeriod({ Profile }: Book): { readonly start: Day; readonly end: Day } | null {
  const start = Profile.columns.start.values[0] ?? null;
  const end = Profile.columns.end.values[0] ?? null;
  return start === null || end === null || end < start ? null : { start, end };
}

/**
 * The year of assessment: the one from 考核起始日期, where the period’s last day lies in it (else reading has reported it),
 * or the calendar year.
 */
function assessmentYear({ Profile }: Book, year: number, end: Day): { readonly first: Day; readonly last: Day } {
  const calendar = yearFrom(dayOf(year, 1, 1) ?? end);
  const first = Profile.columns.yearStart.values[0] ?? null;
  const own = first === null ? calendar : yearFrom(first);
  return end >= own.first && end <= own.last ? own : calendar;
}
