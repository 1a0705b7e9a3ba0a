import { compact } from '../../records/characters';
import { headerText } from '../header-text';
import { placeInVillage } from '../place-in-village';
import { AMONG, monthNamed } from '../table-parts';
import { kindsNamed } from './kinds-named';
import type { SourceValue } from './source';

/** What may follow the name of an occasion: 红白喜事必到, 重大节日期间走访. */
const PRESENT = /(?:必到|必访|期间|时|走访|慰问|看望)+$/;

/** Whether a text printed in a form names a value of one of our columns. @param key the column's */
export function namesValue(label: string, value: SourceValue, key: string): boolean {
  if (typeof value !== 'string' || value === '') return false;
  if (compact(value) === compact(label)) return true;
  const month = monthNamed(label);
  if (month !== null && monthNamed(value) === month) return true;
  const words = headerText(label).words.replace(AMONG, '');
  if (words === compact(value)) return true;
  if (key === 'occasion') return words.replace(PRESENT, '') === compact(value);
  if (key === 'householdType') return kindsNamed(words, [value])?.includes(value) === true;
  // A village cut short, or by its committee: 乌木, 乌木村委会.
  return value === `${words}村` || value === `${words}社区` || placeInVillage(words)?.village === value;
}
