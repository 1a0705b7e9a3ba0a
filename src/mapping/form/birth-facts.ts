import { dayOf, dayParts, type Day } from '../../model/day';
import { isMaskedNumber } from '../../model/masked-number';
import { headerText, wordKey } from '../header-text';
import { asksForRelation, personNamed, personTrait } from '../persons';
import { labelOf, withMatched, type MatchedColumn, type Recognised } from '../recognised';
import type { FormSource } from './form-vocabularies';
import { textIn, type FilledPeriod, type SourceRow, type SourceValue } from './source';

/** What the ID number of a household's head tells besides (GB 11643): keys of columns and what forms call them. */
export const BIRTH_FACTS = {
  'birth.sex': { header: '性别（按身份证号）', words: /^性别$/, sure: 0.92 },
  'birth.day': { header: '出生日期（按身份证号）', words: /^(?:出生|出生时间|出生年月|生日)$/, sure: 0.92 },
  // On which day the age is asked for, no form says: that of the period's last day is never sure.
  'birth.age': { header: '年龄（按身份证号）', words: /^(?:周岁|年龄)$/, sure: 0.8 },
} as const;
type BirthKey = keyof typeof BIRTH_FACTS;

const KEYS = Object.keys(BIRTH_FACTS) as readonly BirthKey[];

/** Whether a key names something that an ID number tells. */
export function isBirthKey(key: string): key is BirthKey {
  return KEYS.some((one) => one === key);
}

/** A list of households with the columns that ask when their heads were born, and whether men or women. */
export function withBirthColumns(found: Recognised<FormSource>): Recognised<FormSource> {
  const { table, id, unmatched } = found;
  // In a list of all members the row may be somebody else's.
  if (id !== 'Pairings' || table.columns.some(({ headers }) => asksForRelation(labelOf(headers)))) return found;
  const known = new Set(found.columns.map(({ key }) => key));
  const matched = unmatched.flatMap(({ column, label }): MatchedColumn[] => {
    const key = birthKey(label);
    if (key === null || known.has(key) || !isOfHead(found, column)) return [];
    known.add(key);
    return [{ column, key, label, unit: null, sure: BIRTH_FACTS[key].sure, reason: 'beside' }];
  });
  return withMatched(found, matched);
}

/** What a header or label asks of an ID number; null where it asks for nothing of it. */
export function birthKey(label: string): BirthKey | null {
  const words = wordKey(headerText(label).words).replace(/^户主/, '');
  return KEYS.find((key) => BIRTH_FACTS[key].words.test(words)) ?? null;
}

/** Whether a column speaks of the head: by its group, else by the person that is named nearest at its left. */
function isOfHead({ table, columns }: Recognised<FormSource>, column: number): boolean {
  const headers = table.columns.find((one) => one.column === column)?.headers ?? [];
  const groups = headers.slice(0, -1).map((header) => personNamed(wordKey(headerText(header).words)));
  const group = groups.findLast((person) => person !== null);
  if (group != null) return group === 'household';
  if (/^户主/.test(headerText(labelOf(headers)).words)) return true;
  const before = table.columns.filter((one) => one.column < column).toReversed();
  for (const { column: at, headers: own } of before) {
    const key = columns.find((one) => one.column === at)?.key;
    if (key === 'household' || key === 'idNumber') return true;
    if (key === 'cadre' || key?.startsWith('cadre.') === true) return false;
    const person = personTrait(wordKey(headerText(labelOf(own)).words))?.person;
    if (key === undefined && person != null) return false;
  }
  return columns.some(({ key }) => key === 'household');
}

/** Pairings with what columns ask of the ID numbers of their households' heads. */
export function withBirthFacts(
  rows: readonly SourceRow[],
  keys: readonly string[],
  { end }: FilledPeriod,
): readonly SourceRow[] {
  const asked = keys.filter(isBirthKey);
  if (asked.length === 0) return rows;
  return rows.map((row) => {
    const number = textIn(row.values['idNumber']);
    const told = asked.map((key) => [key, factOf(number, key, end)] as const);
    return { ...row, values: { ...row.values, ...Object.fromEntries(told) } };
  });
}

/** @param number of 18 characters, or an old one of 15; of any other nothing is told */
function factOf(number: string, key: BirthKey, end: Day): SourceValue {
  if (isMaskedNumber(number) || !/^(?:\d{15}|\d{17}[\dX])$/.test(number)) return null;
  const isOld = number.length === 15;
  if (key === 'birth.sex') return Number(isOld ? number[14] : number[16]) % 2 === 1 ? '男' : '女';
  const digits = isOld ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number) as [
    number,
    number,
    number,
  ];
  const born = dayOf(year, month, day);
  // A day before 1900 is none that a cell can hold.
  if (born === null) return null;
  if (key === 'birth.day') return { day: born };
  const last = dayParts(end);
  const isBefore = last.month < month || (last.month === month && last.day < day);
  return last.year - year - (isBefore ? 1 : 0);
}
