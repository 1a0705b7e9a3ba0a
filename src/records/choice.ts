import { notInList, strayCharacters } from '../findings/kinds';
import { nearest, type Nearest } from '../model/nearest';
import { isContrary } from '../model/opposites';
import { SEPARATOR, type ColumnType, type OtherWords } from '../templates/column';
import { YES_NO } from '../templates/lists';
import type { CellReader, ReadingContext } from './cell-reader';
import { compact, textOf } from './characters';
import { withHalfWidthBrackets } from './name';

/** Marks that people use for 是 and 否. They are only suggested, since √ may also mean “seen”. */
const MARKS: Readonly<Record<(typeof YES_NO)[number], readonly string[]>> = {
  是: ['√', '✓', '✔', '☑', 'Y', 'YES', 'TRUE', '1', '对', '有', '是的'],
  否: ['×', '✗', '✘', 'X', 'N', 'NO', 'FALSE', '0', '无', '不是', '非', '没有'],
};

function isYesNo(values: readonly string[]): boolean {
  return values.length === YES_NO.length && YES_NO.every((word) => values.includes(word));
}

/** The answer that a mark stands for where the list is 是 and 否. */
function markedAnswer(text: string, values: readonly string[]): string | undefined {
  return isYesNo(values) ? YES_NO.find((answer) => MARKS[answer].includes(text.toUpperCase())) : undefined;
}

/** Whether a text is an item of the list or a mark that stands for one. */
export function isAnswer(text: string, values: readonly string[]): boolean {
  return values.includes(text) || markedAnswer(text, values) !== undefined;
}

function meantBy(text: string, values: readonly string[], otherWords: OtherWords): Nearest | null {
  const other = values.find((value) => otherWords[value]?.includes(text));
  if (other !== undefined) return { value: other, clear: true };
  const near = nearestMeant(text, values);
  // Not clear where the text holds several values, or where it has two characters: one wrong character is half of it.
  const inText = values.filter((value) => value.length > 1 && text.includes(value));
  const held = inText.filter((value) => !inText.some((longer) => longer !== value && longer.includes(value)));
  const saysMore = held.length > 1 || (text.length === 2 && Object.keys(otherWords).length > 0);
  return near && { ...near, clear: near.clear && !saysMore };
}

function nearestMeant(text: string, values: readonly string[]): Nearest | null {
  const marked = markedAnswer(text, values);
  if (marked !== undefined) return { value: marked, clear: true };
  // Whoever writes 是否, or 是/否 as on a printed form, has not answered.
  if (isYesNo(values) && YES_NO.every((word) => text.includes(word))) return null;
  const found = nearest(text, values);
  if (!found || !isContrary(text, found.value)) return found;
  return nearest(
    text,
    values.filter((value) => !isContrary(text, value)),
  );
}

/**
 * Returns a function that tells which value is meant by a text that is none. Answers are cached, since the cells of a
 * column repeat each other.
 */
export function meanings(values: readonly string[], otherWords: OtherWords = {}): (text: string) => Nearest | null {
  const known = new Map<string, Nearest | null>();
  return (text) => {
    let meant = known.get(text);
    if (meant === undefined) {
      meant = meantBy(compact(text), values, otherWords);
      known.set(text, meant);
    }
    return meant;
  };
}

/** Reads one item of a list that is fixed. Spaces and full-width forms are corrected (C108); anything else is C106. */
export function choiceReader(values: readonly string[], otherWords?: OtherWords): CellReader<string> {
  return readerOfList(values, 'here', otherWords);
}

/** Reads one value of a list in 可选项 as `choiceReader` does; its C106 adds that the value may be added there. */
export function listedReader(values: readonly string[]): CellReader<string> {
  return readerOfList(values, 'inLists');
}

/** The values of a column's list; null for a column that has none. */
export function valuesOf(type: ColumnType, { lists }: ReadingContext): readonly string[] | null {
  if (type.kind === 'choice') return type.values;
  return type.kind === 'listed' || type.kind === 'severalListed' ? lists[type.list] : null;
}

/** Values by the key that they are compared by; of equal keys the first value. */
function valueBy(keyOf: (value: string) => string, values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(values.toReversed().map((value) => [keyOf(value), value]));
}

/** An item of a list, and whether it is written as the list has it. */
export interface FoundItem {
  readonly item: string;
  readonly exact: boolean;
}

/** Returns a function that finds the item that a text stands for; null where there is none. */
export function itemFinder(values: readonly string[]): (text: string) => FoundItem | null {
  // Values may differ in the width of their brackets only; each is then found by its exact text.
  const byText = valueBy(withHalfWidthBrackets, values);
  const byCompactText = valueBy(compact, values);
  return (text) => {
    const exact = byText.get(text) ?? byText.get(withHalfWidthBrackets(text));
    if (exact !== undefined) return { item: exact, exact: true };
    const item = byCompactText.get(compact(text));
    return item === undefined ? null : { item, exact: false };
  };
}

/**
 * Reasons of C106 for a value that a list lacks; they depend on whether the list is in 可选项, where the value could be
 * added.
 */
export const NOT_IN_LIST = {
  here: { near: 'near', far: 'far' },
  inLists: { near: 'nearOrAdded', far: 'farOrAdded' },
} as const;

function readerOfList(
  values: readonly string[],
  place: keyof typeof NOT_IN_LIST,
  otherWords?: OtherWords,
): CellReader<string> {
  const itemIn = itemFinder(values);
  const meaningOf = meanings(values, otherWords);
  const list = values.join(SEPARATOR);
  return (cell, report) => {
    const text = textOf(cell);
    const found = itemIn(text);
    if (found?.exact) return found.item;
    if (found) {
      const { item: value } = found;
      report({
        definition: strayCharacters,
        params: { read: value },
        suggestion: value,
        fix: { after: value, safe: true },
      });
      return value;
    }
    const meant = meaningOf(text);
    report({
      definition: notInList,
      params: { list, reason: NOT_IN_LIST[place][meant ? 'near' : 'far'], ...(meant && { nearest: meant.value }) },
      ...(meant && { suggestion: meant.value }),
      ...(meant?.clear && { fix: { after: meant.value, safe: false } }),
    });
    return null;
  };
}
