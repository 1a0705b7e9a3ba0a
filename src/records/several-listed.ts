import { filler, notInList, strayCharacters } from '../findings/kinds';
import { quotedValue } from '../findings/finding-at';
import { saysAny } from '../templates/any-words';
import { SEPARATOR } from '../templates/column';
import type { CellReader } from './cell-reader';
import { textOf } from './characters';
import { itemFinder, meanings, NOT_IN_LIST } from './choice';
import { splitList } from './names';

/** Words and signs that join values in a sentence. */
const JOINING = /以及|或者|[和与及或跟+＋&＆·・\s]+/;

/** A text between separators, and the value of the list that it stands for. */
interface Part {
  readonly text: string;
  readonly item: string | undefined;
  readonly exact: boolean;
}

/**
 * Reads several values of a list in 可选项 from one cell, each once, in their order. A cell of separators only is treated
 * as blank, and so is one that says “any” (C113). Spaces, full-width forms and values joined by a word are corrected
 * (C108). Each part that is no value is a C106 of its own, which suggests the whole cell corrected.
 */
export function severalListedReader(values: readonly string[]): CellReader<readonly string[]> {
  const itemIn = itemFinder(values);
  const meaningOf = meanings(values);
  const list = values.join(SEPARATOR);
  const partOf = (written: string): Part => {
    const found = itemIn(written);
    return { text: written.trim(), item: found?.item, exact: found?.exact === true };
  };
  /** Splits 走访慰问和电话联系 at the joining word where one of its parts is a value. */
  const apart = (part: Part): readonly Part[] => {
    const inner = part.item === undefined ? part.text.split(JOINING).filter((piece) => piece !== '') : [];
    const pieces = inner.map((piece): Part => ({ ...partOf(piece), exact: false }));
    return pieces.length > 1 && pieces.some(({ item }) => item !== undefined) ? pieces : [part];
  };
  return (cell, report) => {
    const text = textOf(cell);
    // A value may itself hold a separator.
    const whole = partOf(text);
    if (whole.item === undefined && saysAny(text)) {
      report({ definition: filler, params: { reason: 'any' }, fix: { after: '', safe: true } });
      return undefined;
    }
    const typed = whole.item === undefined ? splitList(text).map(partOf) : [whole];
    const parts = typed.flatMap(apart);
    if (parts.length === 0) return undefined;
    const found = parts.flatMap(({ item }) => item ?? []);
    if (found.length === parts.length) {
      const read = [...new Set(found)];
      if (parts.every(({ exact }) => exact)) return read;
      const mended = read.join(SEPARATOR);
      report({
        definition: strayCharacters,
        params: { read: mended, ...(parts.length > typed.length && { reason: 'joined' }) },
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
