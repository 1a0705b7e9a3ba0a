import type { IndicatorDemand, IndicatorPeriod } from '../../model/indicator';
import type { LocalizedText } from '../../model/language';
import { unitsOf } from '../../model/amount';
import { SEPARATOR } from '../../templates/column';
import { countedWords, limitWords } from './counted-words';
import type { Indicator } from './indicator';

const WHO: Readonly<Record<IndicatorDemand['scope'], LocalizedText>> = {
  每名干部: { zh: '每名干部', en: 'each cadre' },
  每户: { zh: '每名干部对每个结对户', en: 'each cadre for each paired household' },
  每村: { zh: '每名干部在每个联系村', en: 'each cadre in each linked village' },
};

const WHEN: Readonly<Record<IndicatorPeriod, LocalizedText>> = {
  每周: { zh: '每周', en: 'every week' },
  每半月: { zh: '每半月', en: 'every half-month' },
  每月: { zh: '每月', en: 'every month' },
  每两月: { zh: '每两月', en: 'every two months' },
  每季度: { zh: '每季度', en: 'every quarter' },
  每半年: { zh: '每半年', en: 'every half-year' },
  全年: { zh: '全年', en: 'in the year of assessment' },
  报告期: { zh: '报告期内', en: 'in the report period' },
};

const NOUNS: Readonly<Record<IndicatorDemand['counted'], string>> = {
  帮扶次数: '帮扶次数',
  帮扶天数: '帮扶天数',
  走访户数: '走访户数',
  好事实事: '办结的好事实事',
  受益人数: '受益人数',
  折款金额: '帮扶折款金额',
  负责项目: '负责的项目（谋划的不算）',
};

/** An indicator as a sentence, so that its author sees what will be counted. */
export function indicatorSentence(indicator: Indicator): LocalizedText {
  const { scope, period, counted, decisive, categories, points } = indicator;
  const who = WHO[scope];
  const when = WHEN[period];
  const limit = limitWords(indicator);
  const only = filterWords(indicator);
  const cadres = categories === null ? { zh: '全部干部', en: 'all cadres' } : listed(categories);
  const effect = decisive
    ? { zh: '计入评定', en: 'it decides the verdict' }
    : { zh: '不计入评定', en: 'it does not decide the verdict' };
  const worth =
    points === null ? { zh: '', en: '' } : { zh: `；${unitsOf(points)}分`, en: `; ${unitsOf(points)} points` };
  return {
    zh: `${who.zh}${when.zh}${NOUNS[counted]}${limit.zh}${only.zh}；${cadres.zh}；${effect.zh}${worth.zh}。`,
    en: `${who.en}, ${when.en}: ${limit.en} of ${countedWords(counted).thing.en}${only.en}; ${cadres.en}; ${effect.en}${worth.en}.`,
  };
}

function listed(names: readonly string[]): LocalizedText {
  return { zh: names.join(SEPARATOR), en: names.join(', ') };
}

/** The filters of log rows in words, each with its values. */
function filterWords({ methods, occasions, householdTypes }: Indicator): LocalizedText {
  const parts = [
    { header: '帮扶方式', english: 'method', values: methods },
    { header: '时机', english: 'occasion', values: occasions },
    { header: '群众类别', english: 'household type', values: householdTypes },
  ].filter(({ values }) => values !== null);
  if (parts.length === 0) return { zh: '', en: '' };
  const zh = parts.map(({ header, values }) => `${header}为${(values ?? []).join('或')}`).join('，');
  const en = parts.map(({ english, values }) => `${english} ${(values ?? []).join(' or ')}`).join(', ');
  return { zh: `（只计${zh}的）`, en: ` (only ${en})` };
}
