import type { FormCell } from '../../model/form-fill';
import { COMPLETED, DONE, NO, YES } from '../../templates/lists';

/** Brackets that ask for a mark in place of a word: 是否党员（√）, （打勾）, （是打“√”，否打“×”）. */
const ASKS = /[(（][^()（）]*(?:[√✓✔]|[打划画]勾)[^()（）]*[)）]/;
const CROSS = /[×✕✖✗✘xX]/;
const TICK = '√';
/** States that mean yes under 是否办结 and 是否完工. */
const DONE_WORDS: ReadonlySet<FormCell> = new Set([DONE, COMPLETED]);

/** The value of a cell whose answer is a blank, as opposed to null: no answer is known. */
export const ANSWERED_BLANK = '';

/** Whether a header, or a line above it, asks for marks in place of words. */
export function asksForTick(text: string): boolean {
  return ASKS.test(text);
}

/**
 * An answer as the mark that a header asks for: √ for yes or a count above 0; for no, × where the header asks for one,
 * else a blank. Any other answer stays as it is.
 */
export function asTick(answer: FormCell, header: string): FormCell {
  const no = CROSS.test(ASKS.exec(header)?.[0] ?? '') ? '×' : ANSWERED_BLANK;
  if (typeof answer === 'number') return answer > 0 ? TICK : no;
  if (answer === YES || answer === NO) return answer === YES ? TICK : no;
  if (!header.startsWith('是否') || typeof answer !== 'string') return answer;
  return DONE_WORDS.has(answer) ? TICK : no;
}
