import { INVISIBLE, SPACE } from './invisible';

const SPACES_AND_MARKS = new RegExp(`[${SPACE}${INVISIBLE}*]`, 'gu');

/** A header as it is compared: without spaces, line breaks, invisible characters, asterisks and kinds of brackets. */
export function canonicalHeader(text: string): string {
  return text.normalize('NFKC').replace(SPACES_AND_MARKS, '');
}
