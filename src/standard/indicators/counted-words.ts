import { unitsOf, type Amount } from '../../model/amount';
import type { CountedThing, IndicatorDemand } from '../../model/indicator';
import type { LocalizedText } from '../../model/language';

interface CountedWords {
  readonly unit: LocalizedText;
  /** What is counted, as the object of a sentence. */
  readonly thing: LocalizedText;
}

const WORDS: Readonly<Record<CountedThing, CountedWords>> = {
  帮扶次数: { unit: { zh: '次', en: 'times' }, thing: { zh: '帮扶', en: 'help' } },
  帮扶天数: { unit: { zh: '天', en: 'days' }, thing: { zh: '帮扶', en: 'help' } },
  走访户数: { unit: { zh: '户', en: 'households' }, thing: { zh: '走访', en: 'visits' } },
  好事实事: { unit: { zh: '件', en: 'deeds' }, thing: { zh: '办结好事实事', en: 'good deeds' } },
  受益人数: { unit: { zh: '人', en: 'persons' }, thing: { zh: '受益', en: 'persons helped' } },
  折款金额: { unit: { zh: '元', en: 'yuan' }, thing: { zh: '帮扶折款', en: 'money and goods' } },
  负责项目: { unit: { zh: '个', en: 'projects' }, thing: { zh: '负责项目', en: 'projects' } },
};

/** The unit and the name of what an indicator counts. */
export function countedWords(counted: CountedThing): CountedWords {
  return WORDS[counted];
}

/** A count with its unit: 12天. */
export function amountWords(amount: Amount, counted: CountedThing): LocalizedText {
  const { unit } = WORDS[counted];
  const number = unitsOf(amount, 6);
  return { zh: `${number}${unit.zh}`, en: `${number} ${unit.en}` };
}

/** Both limits in words: 不少于20天, 不多于3次, 20天, 20—25天. */
export function limitWords({
  lower,
  upper,
  counted,
}: Pick<IndicatorDemand, 'lower' | 'upper' | 'counted'>): LocalizedText {
  const words = (amount: Amount): LocalizedText => amountWords(amount, counted);
  if (lower === null) return upper === null ? { zh: '不限', en: 'any' } : atMost(words(upper));
  if (upper === null) return { zh: `不少于${words(lower).zh}`, en: `at least ${words(lower).en}` };
  if (lower === upper) return { zh: `正好${words(lower).zh}`, en: `exactly ${words(lower).en}` };
  return { zh: `${unitsOf(lower, 6)}—${words(upper).zh}`, en: `${unitsOf(lower, 6)} to ${words(upper).en}` };
}

function atMost({ zh, en }: LocalizedText): LocalizedText {
  return { zh: `不多于${zh}`, en: `at most ${en}` };
}
