import type { FormCell } from '../../model/form-fill';
import { COMPLETED, DONE, NO, YES } from '../../templates/lists';

/** 是否党员（√）, （打勾）, （是打“√”，否打“×”）: a mark answers and no word. */
const ASKS = /[(（][^()（）]*(?:[√✓✔]|[打划画]勾)[^()（）]*[)）]/;
const CROSS = /[×✕✖✗✘xX]/;
const TICK = '√';
/** Answers to 是否办结 and 是否完工, in words of their ledgers. */
const DONE_WORDS: ReadonlySet<FormCell> = new Set([DONE, COMPLETED]);

/** What a cell holds that is answered by staying blank: it is no cell that nobody could fill. */
export const ANSWERED_BLANK = '';

/** Whether a header, or a line above it, asks for marks. */
export function asksForTick(text: string): boolean {
  return ASKS.test(text);
}

/**
 * An answer as the mark that a header asks for: of 否, and of none that are counted, nothing unless it names a cross.
 */
export function asTick(answer: FormCell, header: string): FormCell {
  const no = CROSS.test(ASKS.exec(header)?.[0] ?? '') ? '×' : ANSWERED_BLANK;
  if (typeof answer === 'number') return answer > 0 ? TICK : no;
  if (answer === YES || answer === NO) return answer === YES ? TICK : no;
  if (!header.startsWith('是否') || typeof answer !== 'string') return answer;
  return DONE_WORDS.has(answer) ? TICK : no;
}
