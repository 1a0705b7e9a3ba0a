import { strayCharacters } from '../findings/kinds';
import { SEPARATOR } from '../templates/column';
import type { CellReader } from './cell-reader';
import { isBlank, isPlain, textOf } from './characters';
import { canonicalName, withHalfWidthBrackets } from './name';

/** Separators of names; not within the brackets that tell namesakes apart. */
const BETWEEN = /[、,，;；/／\r\n]+(?![^(（]*[)）])/;

interface Names {
  readonly names: readonly string[];
  /** True where a name had to be corrected. */
  readonly mended: boolean;
}

/** The parts of a cell that holds several names or items, as they are typed; blank parts are left out. */
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
 * Reads several names in one cell, each once, in their order. Any of `、 , ; /` and line breaks may separate them, which
 * is no mistake; a cell of separators only is treated as blank. Corrections within a name are C108, whose fix writes
 * the whole cell with `、`.
 */
export function namesReader(): CellReader<readonly string[]> {
  // A cache, since many cells of such a column are equal; they share one frozen list.
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
