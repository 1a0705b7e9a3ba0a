import { outOfRange, strayCharacters } from '../findings/kinds';
import type { CellReader } from './cell-reader';
import { halfWidthLetters, isPlain, singleSpaced, textOf } from './characters';
import { unifiedIdeographs } from './look-alikes';

/** A space between two ideographs, which a list's value has by mistake. */
const SPACE_BETWEEN_IDEOGRAPHS = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

function canonicalValue(text: string): string {
  if (isPlain(text)) return text;
  return singleSpaced(unifiedIdeographs(halfWidthLetters(text))).replace(SPACE_BETWEEN_IDEOGRAPHS, '');
}

/**
 * A value of a list of 可选项: what had to be put right is C108, longer than allowed is C107. Brackets and other signs
 * are the writer's own, since the dropdowns offer the value as it stands.
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
