import { DIGIT_WORDS } from './digit-words';
import { WIDEST_GAP } from './numbers-in-text';

const SIGN = `[\\p{Nd}*xXｘＸ${DIGIT_WORDS.join('')}]`;
const LAST_NUMBER = new RegExp(
  `${SIGN}(?:[^\\p{L}\\p{N}]{0,${WIDEST_GAP}}${SIGN})*[^\\p{L}\\p{N}]{0,${WIDEST_GAP}}$`,
  'u',
);
const SIGNS = new RegExp(SIGN, 'gu');

/**
 * Hides a number at the end of a text that was cut before it was masked: it may be the beginning of a personal number.
 */
export function hideCutNumber(text: string): string {
  return text.replace(LAST_NUMBER, (number) => number.replace(SIGNS, '*'));
}
