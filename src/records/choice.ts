import { notInList, strayCharacters } from '../findings/cells';
import { nearest, type Nearest } from '../model/nearest';
import { isContrary } from '../model/opposites';
import { SEPARATOR } from '../templates/column';
import { YES_NO } from '../templates/lists';
import type { CellReader } from './cell-reader';
import { compact, textOf } from './characters';

/** Marks that people put for 是 and 否. They are offered, never taken: √ may mean “seen” as well. */
const MARKS: Readonly<Record<(typeof YES_NO)[number], readonly string[]>> = {
  是: ['√', '✓', '✔', '☑', 'Y', 'YES', 'TRUE', '1', '对', '有', '是的'],
  否: ['×', '✗', '✘', 'X', 'N', 'NO', 'FALSE', '0', '无', '不是', '非', '没有'],
};

/** The answer that a mark stands for where the list is 是 and 否. */
function markedAnswer(text: string, values: readonly string[]): string | undefined {
  const isYesNo = values.length === YES_NO.length && YES_NO.every((word) => values.includes(word));
  return isYesNo ? YES_NO.find((answer) => MARKS[answer].includes(text.toUpperCase())) : undefined;
}

/** Whether a text is an item of the list or a mark that stands for one. */
export function isAnswer(text: string, values: readonly string[]): boolean {
  return values.includes(text) || markedAnswer(text, values) !== undefined;
}

function meantBy(text: string, values: readonly string[]): Nearest | null {
  const marked = markedAnswer(text, values);
  if (marked !== undefined) return { value: marked, clear: true };
  const found = nearest(text, values);
  if (!found || !isContrary(text, found.value)) return found;
  return nearest(
    text,
    values.filter((value) => !isContrary(text, value)),
  );
}

/** What is meant by a text that is no item; kept, since cells of a column repeat themselves. */
export function meanings(values: readonly string[]): (text: string) => Nearest | null {
  const known = new Map<string, Nearest | null>();
  return (text) => {
    let meant = known.get(text);
    if (meant === undefined) {
      meant = meantBy(compact(text), values);
      known.set(text, meant);
    }
    return meant;
  };
}

/** One item of a closed list. Spaces and full-width forms are put right (C108); anything else is C106. */
export function choiceReader(type: { readonly values: readonly string[] }): CellReader<string> {
  const byText = new Map(type.values.map((value) => [value, value]));
  const byCompactText = new Map(type.values.map((value) => [compact(value), value]));
  const list = type.values.join(SEPARATOR);
  const meaningOf = meanings(type.values);
  return (cell, report) => {
    const text = textOf(cell);
    const exact = byText.get(text);
    if (exact !== undefined) return exact;
    const value = byCompactText.get(compact(text));
    if (value !== undefined) {
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
      params: { list, reason: meant ? 'near' : 'far', ...(meant && { nearest: meant.value }) },
      ...(meant && { suggestion: meant.value }),
      ...(meant?.clear && { fix: { after: meant.value, safe: false } }),
    });
    return null;
  };
}
