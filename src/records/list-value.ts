import { outOfRange, strayCharacters } from '../findings/kinds';
import type { CellReader } from './cell-reader';
import { halfWidthLetters, isPlain, singleSpaced, textOf } from './characters';
import { unifiedIdeographs } from './look-alikes';

/** A space between two ideographs, which is a mistake in a list's value. */
const SPACE_BETWEEN_IDEOGRAPHS = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

function canonicalValue(text: string): string {
  if (isPlain(text)) return text;
  return singleSpaced(unifiedIdeographs(halfWidthLetters(text))).replace(SPACE_BETWEEN_IDEOGRAPHS, '');
}

/**
 * Reads a value of a list in 可选项: corrected spaces and characters are C108, a text longer than allowed is C107.
 * Brackets and other signs are kept, since the dropdowns offer the value as it is written.
 */
export function listValueReader({ maxLength }: { readonly maxLength: number }): CellReader<string> {
  return (cell, report) => {
    const text = textOf(cell);
    const value = canonicalValue(text);
    if (value.length > maxLength) {
      report({ definition: outOfRange, params: { reason: 'tooLong', length: value.length, limit: maxLength } });
      return null;
    }
    if (value !== text) {
      const fix = { after: value, safe: true };
      report({ definition: strayCharacters, params: { read: value }, suggestion: value, fix });
    }
    return value;
  };
}
