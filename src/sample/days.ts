import { dayOf, dayParts, type Day } from '../model/day';

/** The serial number of a day. @throws RangeError where there is no such day */
export function on(month: number, day: number, year = 2014): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new RangeError(`No day ${year}-${month}-${day}`);
  return found;
}

/** The day, or the next Monday where it falls on a weekend. Day 0, 1899-12-30, was a Saturday. */
export function workday(day: Day): Day {
  const sinceSaturday = day % 7;
  return sinceSaturday < 2 ? day + 2 - sinceSaturday : day;
}

/** `count` working days spread evenly from `first` on; none later than the Monday after `last`. */
export function spreadDays(first: Day, last: Day, count: number): readonly Day[] {
  const step = (last - first) / Math.max(1, count);
  return Array.from({ length: count }, (_, index) => workday(first + Math.floor(step * index)));
}

/** `20140305`, as ID numbers write a date. */
export function compactDay(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}
