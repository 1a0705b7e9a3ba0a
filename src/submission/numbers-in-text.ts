import { INVISIBLE } from '../model/invisible';
import { DIGIT_WORDS } from './digit-words';

const DIGIT = '\\p{Nd}';
/** What people write between the groups of a number: spaces, dashes (also 一 for a dash), points, slashes, brackets. */
const GAP = '[\\p{Zs}\\t\\-‐-―−－一.．·•・/／_＿~～()（）]';
/** The most characters between two digits of one number. */
export const WIDEST_GAP = 4;
/** Invisible characters, which may stand anywhere in a number and are not a gap. */
export const UNSEEN = `(?!\\s)[${INVISIBLE}]`;

const DIGITS = `${DIGIT}(?:(?:${UNSEEN})*${DIGIT})*`;
const BETWEEN = `(?:${GAP}|[^\\p{L}\\p{N}]){0,${WIDEST_GAP}}`;
const RUN = new RegExp(`${DIGITS}(?:${BETWEEN}${DIGITS})*(?:${BETWEEN}[xXｘＸ])?`, 'gu');
const GROUP = new RegExp(`${DIGITS}(?:(?:${UNSEEN})*[xXｘＸ])?|[xXｘＸ]`, 'gu');
const NO_SIGN = /[^\p{Nd}xXｘＸ]/gu;
const NO_GAP = new RegExp(`^(?:${GAP}|${UNSEEN})*$`, 'u');

/** This many digits without a gap are taken for a personal number: a phone, an ID, a bank card. */
const FEWEST_DIGITS = 10;
/** A round amount, which is not a personal number. */
const ROUND = /^\d+0{7}$/;
const MOBILE = /^1[3-9]\d{9}$/;
/** The groups in which a mobile number may be written; with other separators than `GAP` only the first way. */
const IN_THREE = '3 4 4';
const MOBILE_GROUPS = new Set([IN_THREE, '3 8', '7 4', '4 3 4', '4 7', '3 4 2 2', '3 2 2 4', '3 2 2 2 2', '3 2 3 3']);
const ONE_BY_ONE = /^1(?: 1)*$/;
/** The end of an amount; amounts below each other must not be read as one number. */
const ROUND_GROUP = /00$/;
/** The groups of a landline: an area code and the number, which may be in two groups. */
const LANDLINE = /^[34] (?:[78]|3 4|4 [34])$/;
/** A resident's ID number: place, then day of birth. It is recognised however its digits are grouped. */
const BORN = /^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
/** The groups of a bank card. */
const CARD = /^4 4 4 4(?: [1-4])?$/;
const LONGEST = 20;

/** Digits in words, too many for an amount or a year. */
const IN_WORDS = new RegExp(`[${DIGIT_WORDS.join('')}]{${FEWEST_DIGITS},}`, 'gu');
/** A landline without an area code, which counts behind these words only. */
const LOCAL = new RegExp(
  `(?<=(?:电话|座机|固话|传真|小灵通)(?:号码?)?[是为:：\\s]{0,2})` +
    `(?:${DIGIT}{7,8}|${DIGIT}{3,4}${GAP}{1,2}${DIGIT}{4})(?!${BETWEEN}${DIGIT})`,
  'gu',
);

/** No shorter text holds a personal number: the shortest is a word such as 电话 and seven digits. */
const SHORTEST = 9;
/** Fast: texts with fewer digits need no search for groups. */
const ENOUGH_DIGITS = new RegExp(`^(?:\\P{Nd}*${DIGIT}){${FEWEST_DIGITS}}`, 'u');

/** The place of a personal number in a text. */
export interface NumberPlace {
  readonly start: number;
  readonly end: number;
  /** How many digits it has. */
  readonly digits: number;
}

/** Digits without a gap between them. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly signs: string;
  /** Whether only usual gap characters, or nothing, separate it from the group before. */
  readonly near: boolean;
}

/** The personal numbers (ID, bank card, phone) in a text, however their digits are grouped. */
export function numbersInText(text: string): readonly NumberPlace[] {
  if (text.length < SHORTEST) return [];
  const runs = ENOUGH_DIGITS.test(text) ? Array.from(text.matchAll(RUN)) : [];
  const all = [
    ...runs.flatMap((run) => numbersInRun(run[0], run.index)),
    ...[IN_WORDS, LOCAL].flatMap((pattern) => placesOf(pattern, text)),
  ];
  if (all.length < 2) return all;
  const inOrder = all.toSorted((one, other) => one.start - other.start);
  return inOrder.filter(({ start }, at) => start >= (inOrder[at - 1]?.end ?? 0));
}

function placesOf(pattern: RegExp, text: string): readonly NumberPlace[] {
  if (text.search(pattern) < 0) return [];
  return Array.from(text.matchAll(pattern), ({ 0: number, index }) => ({
    start: index,
    end: index + number.length,
    digits: number.length,
  }));
}

/** The numbers in a run of digit groups: from the left, the most groups that make a number together. */
function numbersInRun(run: string, offset: number): readonly NumberPlace[] {
  let end = 0;
  const groups = Array.from(run.matchAll(GROUP), ({ 0: text, index }): Group => {
    const near = NO_GAP.test(run.slice(end, index));
    end = index + text.length;
    const signs = text.replace(NO_SIGN, '').normalize('NFKC').toUpperCase();
    return { start: offset + index, end: offset + end, signs, near };
  });
  const places: NumberPlace[] = [];
  for (let first = 0; first < groups.length;) {
    const count = groupsOfNumber(groups, first);
    const [start, until] = [groups[first]?.start ?? 0, groups[first + count - 1]?.end ?? 0];
    const own = groups.slice(first, first + count);
    const digits = own.reduce((sum, { signs }) => sum + signs.replace('X', '').length, 0);
    if (count > 0) places.push({ start, end: until, digits });
    first += Math.max(1, count);
  }
  return places;
}

/** How many groups belong to the longest number that begins with a group; 0 where none does. */
function groupsOfNumber(groups: readonly Group[], first: number): number {
  let count = 0;
  let signs = '';
  let lengths = '';
  let isNear = true;
  let isRound = false;
  for (let at = first; at < groups.length && signs.length < LONGEST; at += 1) {
    const group = groups[at];
    if (!group) break;
    signs += group.signs;
    if (signs.length > LONGEST && at > first) break;
    if (at === first) lengths = String(group.signs.length);
    else {
      lengths += ` ${group.signs.length}`;
      isNear &&= group.near;
      isRound ||= ROUND_GROUP.test(group.signs);
    }
    const isNumber = at === first ? isOneNumber(signs) : isGrouped(signs, lengths, isNear, isRound);
    if (isNumber) count = at - first + 1;
  }
  return count;
}

function isOneNumber(signs: string): boolean {
  return signs.replace('X', '').length >= FEWEST_DIGITS && !ROUND.test(signs);
}

/**
 * Whether several groups together are one number.
 *
 * @param signs all their digits
 * @param lengths the groups' lengths, separated by spaces
 * @param isNear whether only usual gap characters separate them
 * @param isRound whether a group behind the first may be the end of an amount
 */
function isGrouped(signs: string, lengths: string, isNear: boolean, isRound: boolean): boolean {
  if (BORN.test(signs)) return true;
  if (!isNear) return lengths === IN_THREE && MOBILE.test(signs) && !isRound;
  return (
    (MOBILE.test(signs) && (MOBILE_GROUPS.has(lengths) || ONE_BY_ONE.test(lengths))) ||
    (LANDLINE.test(lengths) && signs.startsWith('0')) ||
    CARD.test(lengths)
  );
}
