import { strayCharacters } from '../findings/kinds';
import type { CellReader } from './cell-reader';
import { halfWidthWords, isPlain, singleSpaced, textOf } from './characters';
import { unifiedIdeographs } from './look-alikes';

/** Two ideographs with a space between them (`王 伟`), with or without a suffix in brackets. */
const SPACED_PAIR = /^(\p{Script=Han}) (\p{Script=Han})(?=$|\()/u;

/**
 * The form in which names are compared: half-width letters, digits and brackets, no stray spaces. Two ideographs lose
 * the space between them; in a longer name the space may separate two people, and stays.
 */
export function canonicalName(text: string): string {
  if (isPlain(text)) return text;
  return singleSpaced(unifiedIdeographs(halfWidthWords(text)))
    .replace(/ ?([()]) ?/g, '$1')
    .replace(SPACED_PAIR, '$1$2');
}

/** A name as typed, except for the width of its brackets, which is no mistake. */
export function withHalfWidthBrackets(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')');
}

/** Reads one name; corrected spaces and characters are C108. */
export function nameReader(): CellReader<string> {
  return (cell, report) => {
    const text = textOf(cell);
    const name = canonicalName(text);
    if (name !== text && name !== withHalfWidthBrackets(text)) {
      report({
        definition: strayCharacters,
        params: { read: name },
        suggestion: name,
        fix: { after: name, safe: true },
      });
    }
    return name;
  };
}
