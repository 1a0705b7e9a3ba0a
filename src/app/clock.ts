import { dayOf, type Day } from '../model/day';

const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day where the user is. @throws RangeError where the clock shows none. */
export function localDay(now: Date): Day {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`The clock shows no day: ${String(now)}`);
  return day;
}

/** `10:32` */
export function clockTime(now: Date): string {
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** Local time as the stamp shows it: `2014-07-05 10:32`. */
export function stampTime(now: Date): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${clockTime(now)}`;
}
