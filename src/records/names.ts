import { strayCharacters } from '../findings/kinds';
import { SEPARATOR } from '../templates/column';
import type { CellReader } from './cell-reader';
import { isBlank, isPlain, textOf } from './characters';
import { canonicalName, withHalfWidthBrackets } from './name';

/** What may stand between names, but not within the brackets that tell namesakes apart. */
const BETWEEN = /[、,，;；/／\r\n]+(?![^(（]*[)）])/;

interface Names {
  readonly names: readonly string[];
  /** True where a name had to be put right. */
  readonly mended: boolean;
}

/** The parts of a cell that holds several names or items, as they are typed; none of them is blank. */
export function splitList(text: string): readonly string[] {
  return text.split(BETWEEN).filter((part) => !isBlank(part));
}

function namesIn(text: string): Names {
  const typed = splitList(text);
  const names = typed.map(canonicalName);
  return {
    names: [...new Set(names)],
    mended: names.some((name, at) => name !== withHalfWidthBrackets(typed[at] ?? '')),
  };
}

/**
 * Several names in one cell, each once, in the order they stand. Any of `、 , ; /` and line breaks part them, which is
 * no fault; a cell of nothing else is as good as blank. What had to be put right in a name is C108, whose fix writes
 * the whole cell with `、`.
 */
export function namesReader(): CellReader<readonly string[]> {
  // Cells of such a column repeat themselves; equal ones share one frozen list.
  const known = new Map<string, Names>();
  return (cell, report) => {
    const text = textOf(cell);
    let read = known.get(text);
    if (!read) {
      read = isPlain(text) ? { names: Object.freeze([text]), mended: false } : namesIn(text);
      known.set(text, read);
    }
    if (read.names.length === 0) return undefined;
    if (read.mended) {
      const mended = read.names.join(SEPARATOR);
      report({
        definition: strayCharacters,
        params: { read: mended },
        suggestion: mended,
        fix: { after: mended, safe: true },
      });
    }
    return read.names;
  };
}
