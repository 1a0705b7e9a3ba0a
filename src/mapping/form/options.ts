import type { CellValue } from '../../model/cell';
import { namesValue } from './printed-labels';

const OPTION = /([□☐])(\s*)([^□☐\s]+)/gu;

/** Whether a cell has options to be ticked printed in it: □已办结 □办理中. */
export function holdsOptions(cell: CellValue): cell is string {
  return typeof cell === 'string' && [...cell.matchAll(OPTION)].length > 1 && cell.replace(OPTION, '').trim() === '';
}

/**
 * The options with the one that a value names ticked; null where no option, or more than one, names it.
 *
 * @param key the column that the value comes from
 */
export function tickedOptions(options: string, value: string, key: string): string | null {
  const isNamed = (words: string): boolean => namesValue(words.replace(/[、,，;；]+$/, ''), value, key);
  const [own, ...others] = [...options.matchAll(OPTION)].filter(([, , , words = '']) => isNamed(words));
  if (!own || others.length > 0) return null;
  return options.slice(0, own.index) + '☑' + options.slice(own.index + 1);
}
