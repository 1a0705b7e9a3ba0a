import type { LocalizedText } from '../../model/language';
import type { MappedTable } from '../../mapping/map-file';
import { keyChoices } from './form-choices';

/** In words, which rows of its source a list is filled with; a month stands for the days in it. */
export function filterWords(source: string, filter: NonNullable<MappedTable['filter']>): LocalizedText {
  const names = new Map(keyChoices(source).map(({ value, name }) => [value, name]));
  const conditions = Object.entries(filter).map(([key, values]) => [names.get(key) ?? key, values] as const);
  return {
    zh: `只填这些行：${conditions.map(([name, values]) => `“${name}”是${values.join('、')}`).join('，')}`,
    en: `Only these rows: ${conditions.map(([name, values]) => `“${name}” is ${values.join(', ')}`).join(' and ')}`,
  };
}
