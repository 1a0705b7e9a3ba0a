import { maskIdNumber, maskPhone } from '../model/mask-number';
import { shownCell, type CellValue } from '../model/cell';
import type { AnyLedger } from '../model/ledger';
import { ledgerTemplate, tableNames, type Book } from '../templates/ledgers';
import { DIGIT_WORDS } from './digit-words';
import { DIGITS_OF_ID } from './mask';
import { UNSEEN, WIDEST_GAP } from './numbers-in-text';

/**
 * The digits of the shortest number (a company's internal one) and of the longest that are looked for in other cells.
 */
const FEWEST_DIGITS = 6;
const MOST_DIGITS = 19;

const DIGIT_OF_WORD = new Map(
  DIGIT_WORDS.flatMap((signs, digit) => Array.from(signs, (sign) => [sign, String(digit)])),
);

const SIGN = new RegExp(`(?<unseen>${UNSEEN})|(?<letter>[\\p{L}\\p{N}])|(?<gap>[^])`, 'gu');
const DIGITS = `\\p{Nd}${DIGIT_WORDS.join('')}`;
const ENOUGH_DIGITS = new RegExp(`^(?:[^${DIGITS}]*[${DIGITS}]){${FEWEST_DIGITS}}`, 'u');

/** A digit, or the X at the end of an ID number, and its place in a text. */
interface Digit {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The digits of all numbers in a workbook's columns for ID numbers and phones, and of phones also without the area
 * code. Masked numbers are left out.
 */
export function knownNumbers(book: Book): ReadonlySet<string> {
  const known = new Set<string>();
  for (const table of tableNames) {
    const { columns }: AnyLedger = book[table];
    for (const { key, type } of ledgerTemplate(table).columns)
      if (type.kind === 'idNumber' || type.kind === 'phone')
        for (const raw of columns[key]?.raw ?? []) for (const number of numbersIn(raw)) known.add(number);
  }
  return known;
}

/** The groups of digits in a cell, and all neighbouring groups joined. */
function numbersIn(raw: CellValue): readonly string[] {
  const text = String(shownCell(raw) ?? '').normalize('NFKC');
  if (text.includes('*')) return [];
  const groups = text.toUpperCase().match(/\d+X?/gu) ?? [];
  return groups
    .flatMap((_, first) => groups.slice(first).map((__, last) => groups.slice(first, first + last + 1).join('')))
    .filter(({ length }) => length >= FEWEST_DIGITS && length <= MOST_DIGITS);
}

/**
 * Masks known numbers in a text, however their digits are written and separated. @param known as `knownNumbers` gives
 * them
 */
export function maskKnownNumbers(text: string, known: ReadonlySet<string>): string {
  if (known.size === 0 || !ENOUGH_DIGITS.test(text)) return text;
  let masked = '';
  let end = 0;
  for (const run of digitRuns(text))
    for (let at = 0; at < run.length;) {
      const length = knownLength(run, at, known);
      const [first, last] = [run[at], run[at + length - 1]];
      if (length > 0 && first && last) {
        const number = run.slice(at, at + length).map(({ sign }) => sign);
        const hidden = length >= DIGITS_OF_ID ? maskIdNumber(number.join('')) : maskPhone(number.join(''));
        masked += text.slice(end, first.start) + hidden;
        end = last.end;
      }
      at += Math.max(1, length);
    }
  return masked + text.slice(end);
}

/** The length of the longest known number that begins at a place in a run; 0 where none does. */
function knownLength(run: readonly Digit[], at: number, known: ReadonlySet<string>): number {
  const signs = run.slice(at, at + MOST_DIGITS).map(({ sign }) => sign);
  for (let { length } = signs; length >= FEWEST_DIGITS; length -= 1)
    if (known.has(signs.slice(0, length).join(''))) return length;
  return 0;
}

/** The digits of a text, in runs without letters or wide gaps between them. */
function digitRuns(text: string): readonly (readonly Digit[])[] {
  const runs: Digit[][] = [[]];
  let gap = 0;
  for (const match of text.matchAll(SIGN)) {
    const { letter, gap: other } = match.groups ?? {};
    if (other !== undefined && (gap += 1) > WIDEST_GAP) runs.push([]);
    if (letter === undefined) continue;
    const sign = DIGIT_OF_WORD.get(letter) ?? letter.normalize('NFKC').toUpperCase();
    gap = 0;
    if (/^[\dX]$/u.test(sign)) runs.at(-1)?.push({ sign, start: match.index, end: match.index + letter.length });
    else runs.push([]);
  }
  return runs.filter(({ length }) => length >= FEWEST_DIGITS);
}
