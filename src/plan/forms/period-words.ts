import { dayParts } from '../../model/day';
import type { Period } from '../../model/summary';
import { CUSTOM_PERIOD } from '../../templates/lists';

/** `2014年上半年`; for a user-defined period just the year. */
export function periodName({ year, name }: Period): string {
  return name === CUSTOM_PERIOD ? `${year}年` : `${year}年${name}`;
}

/** `2014年1月1日至6月30日` */
export function periodDays({ start, end }: Period): string {
  const from = dayParts(start);
  const to = dayParts(end);
  const year = from.year === to.year ? '' : `${to.year}年`;
  return `${from.year}年${from.month}月${from.day}日至${year}${to.month}月${to.day}日`;
}
