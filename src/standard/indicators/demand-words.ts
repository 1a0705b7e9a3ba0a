import type { IndicatorDemand, IndicatorPeriod } from '../../model/indicator';
import type { LocalizedText } from '../../model/language';
import { limitWords } from './counted-words';

const EVERY: Readonly<Record<IndicatorPeriod, string>> = {
  每周: 'a week',
  每半月: 'each half-month',
  每月: 'a month',
  每两月: 'in two months',
  每季度: 'a quarter',
  每半年: 'each half-year',
  全年: 'a year',
  报告期: 'in the period',
};

/** What is demanded, short enough for a table's head: 每月不少于20天; 每户每季度不少于1次. */
export function demandWords(demand: IndicatorDemand): LocalizedText {
  const { scope, period } = demand;
  const limit = limitWords(demand);
  const each =
    scope === '每名干部'
      ? { zh: '', en: '' }
      : { zh: scope, en: scope === '每户' ? ' for each household' : ' in each village' };
  return { zh: `${each.zh}${period}${limit.zh}`, en: `${limit.en} ${EVERY[period]}${each.en}` };
}
