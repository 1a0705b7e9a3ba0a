import { formatDay } from '../model/day';
import type { Period } from '../model/summary';
import { CUSTOM_PERIOD } from '../templates/lists';

/** A key that is equal for periods with the same days and year of assessment, whatever their names. */
export function periodKey({ start, end, yearStart, yearEnd }: Period): string {
  return [start, end, yearStart, yearEnd].join(' ');
}

/** `2014-01-01至2014-06-30` */
export function periodDays({ start, end }: Period): string {
  return `${formatDay(start)}至${formatDay(end)}`;
}

/** `2014年上半年`; for 自定义 its days. */
export function periodLabel(period: Period): string {
  return period.name === CUSTOM_PERIOD ? periodDays(period) : `${period.year}年${period.name}`;
}
