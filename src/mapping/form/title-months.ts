import { dayParts } from '../../model/day';
import { compact } from '../../records/characters';
import type { FoundTable } from '../found-table';
import { monthNamed } from '../table-parts';
import { yearOfTable } from '../table-year';
import type { FilledPeriod } from './source';

const NUMERALS = '一二三四';
const STRETCH = /([一二三四1-4])季度|([上下])半年/g;
/** 3月, 三月份, 1-3月, but not 3个月 or 3月5日. */
const MONTHS =
  /(?:(\d{1,2}|[一二三四五六七八九十]{1,2})月?份?[-—–~至到])?(?<![\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]{1,2})月(?!\d{1,2}日|[一二三四五六七八九十]{1,3}日)/g;
/** Lines about when the form was written, or about a time without an end. */
const OTHERWISE =
  /填[表报制]|制表|上报|报送|日期|时间|截[止至]|打印|编制|以来|以后|以前|之前|起|前[一二三四1-4]季度|计划/;

/**
 * The months that a title or a sheet's name is about, as `YYYY-MM`: 2014年3月走访登记表, 一季度慰问台账. Null where none is named, or
 * more than one stretch of time.
 */
export function titleMonths(
  table: Pick<FoundTable, 'above' | 'sheet'>,
  period: FilledPeriod,
): readonly string[] | null {
  const texts = [...table.above, table.sheet].map((text) => compact(text.normalize('NFKC')));
  const stretches = new Map(
    texts.filter((text) => !OTHERWISE.test(text)).flatMap((text) => stretchesIn(text).map((one) => [String(one), one])),
  );
  const [only, ...others] = stretches.values();
  if (only === undefined || others.length > 0) return null;
  const year = yearOfTable(table) ?? dayParts(period.start).year;
  const [first, last] = only;
  return Array.from({ length: last - first + 1 }, (_, at) => `${year}-${String(first + at).padStart(2, '0')}`);
}

type Stretch = readonly [first: number, last: number];

function stretchesIn(text: string): readonly Stretch[] {
  const named = [...text.matchAll(STRETCH)].map(([, quarter, half]): Stretch => {
    if (quarter === undefined) return half === '上' ? [1, 6] : [7, 12];
    const last = 3 * (NUMERALS.indexOf(quarter) + 1 || Number(quarter));
    return [last - 2, last];
  });
  const months = [...text.matchAll(MONTHS)].flatMap(([, from, to = '']): readonly Stretch[] => {
    const last = monthNamed(`${to}月`);
    const first = from === undefined ? last : monthNamed(`${from}月`);
    return first === null || last === null || first > last ? [] : [[first, last]];
  });
  return [...named, ...months];
}
