import { notInList, strayCharacters } from '../findings/kinds';
import { quotedValue } from '../findings/finding-at';
import { SEPARATOR } from '../templates/column';
import type { CellReader } from './cell-reader';
import { textOf } from './characters';
import { itemFinder, meanings, NOT_IN_LIST } from './choice';
import { splitList } from './names';

/** What is written between separators, and the value of the list that it is. */
interface Part {
  readonly text: string;
  readonly item: string | undefined;
  readonly exact: boolean;
}

/**
 * Several values of a list of 可选项 in one cell, each once, in the order they stand; a cell of nothing but separators is
 * as good as blank. Spaces and full-width forms are put right (C108); each part that is no value is C106 of its own,
 * whose suggestion is the whole cell put right.
 */
export function severalListedReader(values: readonly string[]): CellReader<readonly string[]> {
  const itemIn = itemFinder(values);
  const meaningOf = meanings(values);
  const list = values.join(SEPARATOR);
  const partOf = (written: string): Part => {
    const found = itemIn(written);
    return { text: written.trim(), item: found?.item, exact: found?.exact === true };
  };
  return (cell, report) => {
    const text = textOf(cell);
    // A value may itself hold a separator.
    const whole = partOf(text);
    const parts = whole.item === undefined ? splitList(text).map(partOf) : [whole];
    if (parts.length === 0) return undefined;
    const found = parts.flatMap(({ item }) => item ?? []);
    if (found.length === parts.length) {
      const read = [...new Set(found)];
      if (parts.every(({ exact }) => exact)) return read;
      const mended = read.join(SEPARATOR);
      report({
        definition: strayCharacters,
        params: { read: mended },
        suggestion: mended,
        fix: { after: mended, safe: true },
      });
      return read;
    }
    const meant = parts.map(({ text: part, item }) => item ?? meaningOf(part)?.value);
    const isClear = parts.every(({ text: part, item }) => item !== undefined || meaningOf(part)?.clear === true);
    const mended = [...new Set(meant)].join(SEPARATOR);
    for (const { text: part, item } of parts) {
      if (item !== undefined) continue;
      const nearestItem = meaningOf(part);
      report({
        definition: notInList,
        params: {
          value: quotedValue(part),
          list,
          reason: NOT_IN_LIST.inLists[nearestItem ? 'near' : 'far'],
          ...(nearestItem && { nearest: nearestItem.value }),
        },
        ...(meant.every((value) => value !== undefined) && { suggestion: mended }),
        ...(isClear && { fix: { after: mended, safe: false } }),
      });
    }
    return null;
  };
}
