import { dayOf, dayParts, type Day } from '../../model/day';
import { isMaskedNumber } from '../../model/masked-number';
import { headerText, wordKey } from '../header-text';
import { asksForRelation, personNamed, personTrait } from '../persons';
import { labelOf, withMatched, type MatchedColumn, type Recognised } from '../recognised';
import type { FormSource } from './form-vocabularies';
import { textIn, type FilledPeriod, type SourceRow, type SourceValue } from './source';

/**
 * What can be read from the ID number of a household's head (GB 11643): keys for columns, and the headers that forms
 * have for them.
 */
export const ID_NUMBER_FACTS = {
  'birth.sex': { header: '性别（按身份证号）', words: /^性别$/, sure: 0.92 },
  'birth.day': { header: '出生日期（按身份证号）', words: /^(?:出生|出生时间|出生年月|生日)$/, sure: 0.92 },
  // No form says on which day the age counts; we give the age on the period's last day, never as sure.
  'birth.age': { header: '年龄（按身份证号）', words: /^(?:周岁|年龄)$/, sure: 0.8 },
} as const;
type BirthKey = keyof typeof ID_NUMBER_FACTS;

const KEYS = Object.keys(ID_NUMBER_FACTS) as readonly BirthKey[];

/** Whether a key is one of `ID_NUMBER_FACTS`. */
export function isBirthKey(key: string): key is BirthKey {
  return KEYS.some((one) => one === key);
}

/**
 * A list of households with its unmatched columns for the head's sex, birthday or age matched; any other list as it is.
 */
export function withBirthColumns(found: Recognised<FormSource>): Recognised<FormSource> {
  const { table, id, unmatched } = found;
  // In a list with a row for each member the row need not be the head's.
  if (id !== 'Pairings' || table.columns.some(({ headers }) => asksForRelation(labelOf(headers)))) return found;
  const known = new Set(found.columns.map(({ key }) => key));
  const matched = unmatched.flatMap(({ column, label }): MatchedColumn[] => {
    const key = idNumberFactKey(label);
    if (key === null || known.has(key) || !isOfHead(found, column)) return [];
    known.add(key);
    return [{ column, key, label, unit: null, sure: ID_NUMBER_FACTS[key].sure, reason: 'beside' }];
  });
  return withMatched(found, matched);
}

/** The fact of an ID number that a header or label asks for; null where it asks for none. */
export function idNumberFactKey(label: string): BirthKey | null {
  const words = wordKey(headerText(label).words).replace(/^户主/, '');
  return KEYS.find((key) => ID_NUMBER_FACTS[key].words.test(words)) ?? null;
}

/** Whether a column is about the head of the household: by its group, else by the nearest person named at its left. */
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

/**
 * Pairings with the values that `keys` ask for, read from the ID numbers of the households' heads.
 *
 * @param keys of the list's columns
 */
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

/** Null for a number that is masked, or has neither 18 characters nor the 15 of old numbers. */
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
  // No such day, or one before 1900, which no cell can hold.
  if (born === null) return null;
  if (key === 'birth.day') return { day: born };
  const last = dayParts(end);
  const isBefore = last.month < month || (last.month === month && last.day < day);
  return last.year - year - (isBefore ? 1 : 0);
}
