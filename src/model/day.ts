/**
 * A calendar day as whole days since 1899-12-30: the serial number Excel's 1900 date system shows for
 * every day from 1 March 1900 on. A day is never an instant, so it is the same day in every time zone.
 */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH: Day = 25_569;

/** Days between the epochs of Excel's two date systems: serial 0 of the 1904 system is day 1462. */
export const DAYS_1900_TO_1904 = 1462;

/**
 * The first and the last day that Excel shows rightly: it counts a 29 February 1900 that never was, so its days before
 * 1 March 1900 are one off; it has no day after 9999-12-31.
 */
export const FIRST_DAY: Day = 61;
export const LAST_DAY: Day = 2_958_465;

/** A day of the calendar. */
export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** The day with this year, month (1–12) and day of month, or null where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC rolls 31 April over to 1 May and reads years below 100 as 19xx.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH;
}

/** Year, month and day of month of a day. */
export function dayParts(day: Day): DayParts {
  const date = new Date((day - UNIX_EPOCH) * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601, e.g. `2014-03-05`. */
export function formatDay(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Reads exactly `YYYY-MM-DD`; null for anything else or a day the calendar does not have. */
export function parseIsoDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
