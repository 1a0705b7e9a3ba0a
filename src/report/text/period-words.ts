import { dayParts, type Day } from '../../model/day';
import type { Period } from '../../model/summary';
import { CUSTOM_PERIOD } from '../../templates/lists';

const WHOLE_YEAR = '全年';
const LAST_OF_YEAR: ReadonlySet<string> = new Set([WHOLE_YEAR, '下半年', '四季度', '12月']);
/** What follows a period that is not the last of its year. */
const NEXT: Readonly<Record<string, string>> = {
  上半年: '下半年',
  一季度: '第二季度',
  二季度: '第三季度',
  三季度: '第四季度',
  前三季度: '第四季度',
};

/** A day as official papers write it: 2014年7月1日. */
export function dayWords(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${year}年${month}月${date}日`;
}

/** First and last day, the year only once where both have the same: 2014年1月1日至6月30日. */
export function daysWords({ start, end }: Pick<Period, 'start' | 'end'>): string {
  if (start === end) return dayWords(start);
  const year = `${dayParts(start).year}年`;
  const last = dayWords(end);
  return `${dayWords(start)}至${last.startsWith(year) ? last.slice(year.length) : last}`;
}

/** A period in a sentence: 2014年上半年, 2014年第一季度, 2014年3月, 2014年; for 自定义 its days. */
export function periodWords(period: Period): string {
  const { year, name } = period;
  if (name === CUSTOM_PERIOD) return daysWords(period);
  if (name === WHOLE_YEAR) return `${year}年`;
  return `${year}年${/^[一二三四]季度$/.test(name) ? '第' : ''}${name}`;
}

/** A period in a title, where a whole year is 2014年度. */
export function periodHeading(period: Period): string {
  return period.name === WHOLE_YEAR ? `${period.year}年度` : periodWords(period);
}

/** The time that 下一步打算 is about: 下半年, 第二季度, 下个月, 2015年; 下一步 where it has no name. */
export function nextPeriodWords({ year, name }: Period): string {
  if (LAST_OF_YEAR.has(name)) return `${year + 1}年`;
  if (/^\d+月$/.test(name)) return '下个月';
  return NEXT[name] ?? '下一步';
}

/** Whether a period is one named month. */
export function isMonth({ name }: Period): boolean {
  return /^\d+月$/.test(name);
}
/** Whether a period is one named quarter. */
export function isQuarter({ name }: Period): boolean {
  return /^[一二三四]季度$/.test(name);
}
