import { notInList, strayCharacters } from '../findings/cells';
import { quotedValue } from '../findings/finding-at';
import { SEPARATOR } from '../templates/column';
import type { CellReader } from './cell-reader';
import { compact, textOf } from './characters';
import { meanings } from './choice';
import { splitList } from './names';

/** What is written between separators, and the item that it is; `exact` where it is written as the list has it. */
interface Part {
  readonly text: string;
  readonly item: string | undefined;
  readonly exact: boolean;
}

/**
 * Several items of a closed list in one cell, each once, in the order they stand; a cell of nothing but separators is
 * as good as blank. Spaces and full-width forms are put right (C108); each part that is no item is C106 of its own,
 * whose suggestion is the whole cell put right.
 */
export function choicesReader({ values }: { readonly values: readonly string[] }): CellReader<readonly string[]> {
  const items = new Set(values);
  const byCompactText = new Map(values.map((value) => [compact(value), value]));
  const list = values.join(SEPARATOR);
  const meaningOf = meanings(values);
  const partOf = (written: string): Part => {
    const text = written.trim();
    return items.has(text) && text === written
      ? { text, item: text, exact: true }
      : { text, item: byCompactText.get(compact(text)), exact: false };
  };
  return (cell, report) => {
    const text = textOf(cell);
    // An item may itself hold a separator.
    const parts = items.has(text) ? [partOf(text)] : splitList(text).map(partOf);
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
          reason: nearestItem ? 'near' : 'far',
          ...(nearestItem && { nearest: nearestItem.value }),
        },
        ...(meant.every((value) => value !== undefined) && { suggestion: mended }),
        ...(isClear && { fix: { after: mended, safe: false } }),
      });
    }
    return null;
  };
}
