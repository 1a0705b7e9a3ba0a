import { dayOf, formatDay, type Day } from '../model/day';

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

/** Local time as the stamp shows it: `2014-07-05 10:32`. @param today the day to take, where it is not the clock's */
export function stampTime(now: Date, today: Day = localDay(now)): string {
  return `${formatDay(today)} ${clockTime(now)}`;
}

/** Local time to the second, so that the later of two seals is known: `2014-07-05 10:32:07`. */
export function sealTime(now: Date, today: Day = localDay(now)): string {
  return `${stampTime(now, today)}:${two(now.getSeconds())}`;
}
