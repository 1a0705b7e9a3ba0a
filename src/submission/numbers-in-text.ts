import { INVISIBLE } from '../model/invisible';

const DIGIT = '\\p{Nd}';
/** What people put between the groups of one number: spaces, dashes of any length, points, strokes, the end of a bracket. */
const GAP = '[\\p{Zs}\\t\\-‐-―−－.．·•・/／_＿~～)）]';
/** What is not seen is no gap: it may stand at any place of a number. A line break is seen, and ends one. */
export const UNSEEN = `(?!\\s)[${INVISIBLE}]`;

const RUN = new RegExp(
  `${DIGIT}(?:(?:${UNSEEN})*${DIGIT})*(?:${GAP}{1,2}${DIGIT}(?:(?:${UNSEEN})*${DIGIT})*)*(?:${UNSEEN})*[xXｘＸ]?`,
  'gu',
);
const GROUP = new RegExp(`${DIGIT}(?:(?:${UNSEEN})*${DIGIT})*(?:(?:${UNSEEN})*[xXｘＸ])?`, 'gu');
const NO_SIGN = /[^\p{Nd}xXｘＸ]/gu;

/** So many digits in one group name a person, whatever they are: a phone, an ID, a bank card. */
const FEWEST_DIGITS = 10;
/** A round amount, which is nobody's number. */
const ROUND = /^\d+0{7}$/;
/** The groups in which a mobile number is written. */
const MOBILE = new Set(['3 4 4', '3 8', '7 4', '4 3 4', '4 7']);
/** An area code and the number behind it, which may be in two groups. */
const LANDLINE = /^[34] (?:[78]|3 4|4 [34])$/;
/** The groups of a resident's number, which begins with a place and goes on with a day of birth. */
const RESIDENT = new Set(['6 8 4', '6 4 4 4', '6 4 2 2 4', '6 12', '14 4', '6 8 3 1', '3 3 4 4 4', '4 4 4 4 2']);
const BORN = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
/** The groups of a bank card. */
const CARD = /^4 4 4 4(?: [1-4])?$/;

/** No number is written in more groups. */
const MOST_GROUPS = 5;

/** Most texts hold too few digits for any number, and are spared the search for groups. */
const ENOUGH_DIGITS = new RegExp(`^(?:\\P{Nd}*${DIGIT}){${FEWEST_DIGITS}}`, 'u');

/** Where a number of a person stands in a text. */
export interface NumberPlace {
  readonly start: number;
  readonly end: number;
  /** Its digits, without gaps and unseen signs. */
  readonly digits: number;
}

/** Numbers of persons (ID, bank card, phone) within a text, however their digits are grouped. */
export function numbersInText(text: string): readonly NumberPlace[] {
  if (!ENOUGH_DIGITS.test(text)) return [];
  return Array.from(text.matchAll(RUN)).flatMap((run) => numbersInRun(run[0], run.index));
}

/** Groups of digits one after the other: the longest of them, from the left, that make a number together. */
function numbersInRun(run: string, offset: number): readonly NumberPlace[] {
  const groups = Array.from(run.matchAll(GROUP), ({ 0: text, index }) => {
    const signs = text.replace(NO_SIGN, '').normalize('NFKC').toUpperCase();
    return { start: offset + index, end: offset + index + text.length, signs };
  });
  const places: NumberPlace[] = [];
  for (let first = 0; first < groups.length;) {
    let last = Math.min(groups.length, first + MOST_GROUPS) - 1;
    while (last > first && !isNumber(groups.slice(first, last + 1).map(({ signs }) => signs))) last -= 1;
    const own = groups.slice(first, last + 1).map(({ signs }) => signs);
    const [start, end] = [groups[first]?.start ?? 0, groups[last]?.end ?? 0];
    if (isNumber(own)) places.push({ start, end, digits: own.join('').replace('X', '').length });
    first = last + 1;
  }
  return places;
}

function isNumber(groups: readonly string[]): boolean {
  const signs = groups.join('');
  if (groups.length === 1) return signs.replace('X', '').length >= FEWEST_DIGITS && !ROUND.test(signs);
  const lengths = groups.map(({ length }) => length).join(' ');
  return (
    (MOBILE.has(lengths) && /^1[3-9]/.test(signs)) ||
    (LANDLINE.test(lengths) && signs.startsWith('0')) ||
    (RESIDENT.has(lengths) && BORN.test(signs)) ||
    CARD.test(lengths)
  );
}
