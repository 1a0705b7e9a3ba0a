import { dayParts, formatDay, type Day } from '../../model/day';
import type { IndicatorPeriod, Window } from '../../model/indicator';
import type { LocalizedText } from '../../model/language';

const QUARTERS = ['一', '二', '三', '四'];

/** The name of an indicator's window: 3月, 3月上半月, 3月3日—9日, 一季度. */
export function windowWords(window: Window, period: IndicatorPeriod): LocalizedText {
  const known = called.get(period) ?? new Map<Day, LocalizedText>();
  called.set(period, known);
  let words = known.get(window.first);
  if (!words) known.set(window.first, (words = wordsOf(window, period)));
  return words;
}

/** Names so far, by 周期 and first day: a few windows are missed by very many cadres and households. */
const called = new Map<IndicatorPeriod, Map<Day, LocalizedText>>();

function wordsOf({ first, last }: Window, period: IndicatorPeriod): LocalizedText {
  const from = dayParts(first);
  const to = dayParts(last);
  const { year, month } = from;
  const days = `${formatDay(first)} – ${formatDay(last)}`;
  switch (period) {
    case '每周': {
      const end = to.month === month ? `${to.day}日` : `${to.month}月${to.day}日`;
      return { zh: `${month}月${from.day}日—${end}`, en: days };
    }
    case '每半月':
      return { zh: `${month}月${from.day === 1 ? '上' : '下'}半月`, en: days };
    case '每月':
      return { zh: `${month}月`, en: formatDay(first).slice(0, 'YYYY-MM'.length) };
    case '每两月':
      return { zh: `${month}—${to.month}月`, en: days };
    case '每季度':
      return { zh: `${QUARTERS[(month - 1) / 3] ?? ''}季度`, en: `Q${(month + 2) / 3} ${year}` };
    case '每半年':
      return { zh: month === 1 ? '上半年' : '下半年', en: days };
    case '全年':
      return { zh: '全年', en: 'the year' };
    case '报告期':
      return { zh: '报告期', en: 'the period' };
  }
}
