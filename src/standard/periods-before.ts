import type { Period } from '../model/summary';
import { namedPeriod } from '../templates/periods';

/** An earlier period to compare with. */
export interface EarlierPeriod {
  /** 环比: the period right before; 同比: the same one a year before. */
  readonly kind: '环比' | '同比';
  /** 上月, 上季度, 上半年, 上年同期 */
  readonly words: string;
  readonly period: Period;
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);

/** The earlier periods that a named one is usually compared with; none for 自定义. */
export function periodsBefore(period: Period): readonly EarlierPeriod[] {
  return [
    ...justBefore(period, MONTHS, '上月'),
    ...justBefore(period, QUARTERS, '上季度'),
    ...(period.name === '下半年' ? earlier(period, period.year, '上半年', '环比', '上半年') : []),
    ...earlier(period, period.year - 1, period.name, '同比', '上年同期'),
  ];
}

function justBefore(period: Period, names: readonly string[], words: string): readonly EarlierPeriod[] {
  const place = names.indexOf(period.name);
  if (place < 0) return [];
  const year = place === 0 ? period.year - 1 : period.year;
  return earlier(period, year, names.at(place - 1) ?? '', '环比', words);
}

function earlier(
  period: Period,
  year: number,
  name: string,
  kind: EarlierPeriod['kind'],
  words: string,
): readonly EarlierPeriod[] {
  const days = namedPeriod(year, name);
  return days ? [{ kind, words, period: { ...period, year, name, ...days } }] : [];
}
