import { notInList, strayCharacters } from '../findings/kinds';
import { nearest, type Nearest } from '../model/nearest';
import { isContrary } from '../model/opposites';
import { SEPARATOR, type ColumnType, type OtherWords } from '../templates/column';
import { YES_NO } from '../templates/lists';
import type { CellReader, ReadingContext } from './cell-reader';
import { compact, textOf } from './characters';
import { withHalfWidthBrackets } from './name';

/** Marks that people put for 是 and 否. They are offered, never taken: √ may mean “seen” as well. */
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
  // One of several values that a text holds is not what it says; and of two characters one is half of what is written.
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

/** What is meant by a text that is no item; kept, since cells of a column repeat themselves. */
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

/**
 * One item of a list that is the same everywhere. Spaces and full-width forms are put right (C108); anything else is
 * C106.
 */
export function choiceReader(values: readonly string[], otherWords?: OtherWords): CellReader<string> {
  return readerOfList(values, 'here', otherWords);
}

/** One value of a list in 可选项, read as those of the other lists are; C106 then says that it may be added there. */
export function listedReader(values: readonly string[]): CellReader<string> {
  return readerOfList(values, 'inLists');
}

/** The values of a column's list; null for a column that has none. */
export function valuesOf(type: ColumnType, { lists }: ReadingContext): readonly string[] | null {
  if (type.kind === 'choice') return type.values;
  return type.kind === 'listed' || type.kind === 'severalListed' ? lists[type.list] : null;
}

/** Values by what they are compared by; the first of those that are alike. */
function valueBy(keyOf: (value: string) => string, values: readonly string[]): ReadonlyMap<string, string> {
  return new Map(values.toReversed().map((value) => [keyOf(value), value]));
}

/** An item of a list, and whether it is written as the list has it. */
export interface FoundItem {
  readonly item: string;
  readonly exact: boolean;
}

/** Finds the item that a text is; null where it is none. */
export function itemFinder(values: readonly string[]): (text: string) => FoundItem | null {
  // Of values that differ in the width of their brackets alone either is meant as it stands.
  const byText = valueBy(withHalfWidthBrackets, values);
  const byCompactText = valueBy(compact, values);
  return (text) => {
    const exact = byText.get(text) ?? byText.get(withHalfWidthBrackets(text));
    if (exact !== undefined) return { item: exact, exact: true };
    const item = byCompactText.get(compact(text));
    return item === undefined ? null : { item, exact: false };
  };
}

/** Where a list stands decides what is said of a value that it lacks. */
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
