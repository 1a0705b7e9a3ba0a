import { DIGIT_WORDS } from './digit-words';
import { WIDEST_GAP } from './numbers-in-text';

const SIGN = `[\\p{Nd}*xXｘＸ${DIGIT_WORDS.join('')}]`;
const LAST_NUMBER = new RegExp(
  `${SIGN}(?:[^\\p{L}\\p{N}]{0,${WIDEST_GAP}}${SIGN})*[^\\p{L}\\p{N}]{0,${WIDEST_GAP}}$`,
  'u',
);
const SIGNS = new RegExp(SIGN, 'gu');

/** A text that was cut before it was masked: of a number at its end nobody can tell how much of it goes out. */
export function hideCutNumber(text: string): string {
  return text.replace(LAST_NUMBER, (number) => number.replace(SIGNS, '*'));
}
