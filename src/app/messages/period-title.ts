import type { LocalizedText } from '../../model/language';
import type { Period } from '../../model/summary';
import { CUSTOM_PERIOD } from '../../templates/lists';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Named periods other than months, as they stand before the year. */
const ENGLISH: Readonly<Record<string, string>> = {
  一季度: 'first quarter of',
  二季度: 'second quarter of',
  三季度: 'third quarter of',
  四季度: 'fourth quarter of',
  上半年: 'first half of',
  下半年: 'second half of',
  前三季度: 'first three quarters of',
  全年: 'all of',
};

/** `2014 年上半年`, `first half of 2014`; for a user-defined period just the year. */
export function periodTitle({ year, name }: Pick<Period, 'year' | 'name'>): LocalizedText {
  if (name === CUSTOM_PERIOD) return { zh: `${year} 年`, en: String(year) };
  const month = MONTHS[Number(/^(\d+)月$/.exec(name)?.[1]) - 1];
  return { zh: `${year} 年${name}`, en: `${month ?? ENGLISH[name] ?? name} ${year}` };
}
