import type { Day } from '../../model/day';
import { dayOf } from '../../model/day';

/** The user's clock, where a use case needs it; tests hold it still. */
export interface Clock {
  readonly now: () => Date;
}

export const systemClock: Clock = { now: () => new Date() };

const two = (value: number): string => String(value).padStart(2, '0');

/** The calendar day where the user is. */
export function todayOf(clock: Clock): Day {
  const now = clock.now();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError(`The clock shows no day: ${String(now)}`);
  return day;
}

/** `10:32` */
export function shortTime(clock: Clock): string {
  const now = clock.now();
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** Local time as the stamp shows it: `2014-07-05 10:32`. */
export function stampTime(clock: Clock): string {
  const now = clock.now();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${shortTime(clock)}`;
}
