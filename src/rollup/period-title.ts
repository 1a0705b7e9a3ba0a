import { formatDay } from '../model/day';
import type { Period } from '../model/summary';
import { CUSTOM_PERIOD } from '../templates/lists';

/** What makes two periods the same: their days and those of the year of assessment, whatever they are called. */
export function periodKey({ start, end, yearStart, yearEnd }: Period): string {
  return [start, end, yearStart, yearEnd].join(' ');
}

/** `2014-01-01至2014-06-30` */
export function periodDays({ start, end }: Period): string {
  return `${formatDay(start)}至${formatDay(end)}`;
}

/** `2014年上半年`; the days of a period of the user's own. */
export function periodLabel(period: Period): string {
  return period.name === CUSTOM_PERIOD ? periodDays(period) : `${period.year}年${period.name}`;
}
