import { DIGIT_WORDS } from './digit-words';
import { UNSEEN, WIDEST_GAP } from './numbers-in-text';

/** Digits in signs and words, what they are masked by, and the end of an ID number. */
const SIGN = `[\\p{Nd}*xXｘＸ${DIGIT_WORDS.join('')}]`;
const RUN = new RegExp(`${SIGN}(?:[^\\p{L}\\p{N}]{0,${WIDEST_GAP}}${SIGN})*`, 'gu');
const UNSEEN_SIGNS = new RegExp(UNSEEN, 'gu');
const NO_DIGIT = new RegExp('[^\\p{L}\\p{N}*]|[xXｘＸ]', 'gu');
const MASKED = /\*{4}/;
/** From so many digits on some way of masking may take them for a number of a person, wherever they stand. */
const FEWEST_DIGITS = 10;
/** What stands in their place. */
const NUMBER = '#';

/**
 * A text without its numbers of persons: the same whether they are masked, and by whichever version of the product.
 * Digits that are too few to name a person stay, unless this version masks them (then they come as stars).
 */
export function withoutNumbers(text: string): string {
  return text.replace(UNSEEN_SIGNS, '').replace(RUN, (run) => {
    if (run.length < FEWEST_DIGITS && !MASKED.test(run)) return run;
    return MASKED.test(run) || run.replace(NO_DIGIT, '').length >= FEWEST_DIGITS ? NUMBER : run;
  });
}
