import { DIGIT_WORDS } from './digit-words';
import { UNSEEN, WIDEST_GAP } from './numbers-in-text';

/** Digits as figures and words, the stars that mask them, and the X at the end of an ID number. */
const SIGN = `[\\p{Nd}*xXｘＸ${DIGIT_WORDS.join('')}]`;
const RUN = new RegExp(`${SIGN}(?:[^\\p{L}\\p{N}]{0,${WIDEST_GAP}}${SIGN})*`, 'gu');
const UNSEEN_SIGNS = new RegExp(UNSEEN, 'gu');
const NO_DIGIT = new RegExp('[^\\p{L}\\p{N}*]|[xXｘＸ]', 'gu');
const MASKED = /\*{4}/;
/** From this many digits on, some version of masking may take them for a personal number. */
const FEWEST_DIGITS = 10;
/** What replaces a personal number. */
const NUMBER = '#';

/**
 * A text with its personal numbers replaced: the result is the same whether they are masked or not, by whichever
 * version of the product. Shorter runs of digits stay, except masked ones, which come as stars.
 */
export function withoutNumbers(text: string): string {
  return text.replace(UNSEEN_SIGNS, '').replace(RUN, (run) => {
    if (run.length < FEWEST_DIGITS && !MASKED.test(run)) return run;
    return MASKED.test(run) || run.replace(NO_DIGIT, '').length >= FEWEST_DIGITS ? NUMBER : run;
  });
}
