import { strayCharacters } from '../findings/kinds';
import type { CellReader } from './cell-reader';
import { halfWidthWords, isPlain, singleSpaced, textOf } from './characters';
import { unifiedIdeographs } from './look-alikes';

/** Two ideographs set apart (`王 伟`), a suffix in brackets behind them or not. */
const SPACED_PAIR = /^(\p{Script=Han}) (\p{Script=Han})(?=$|\()/u;

/**
 * A name as it is compared: half-width letters, digits and brackets, no stray spaces. Two ideographs lose
 * the space between them; in longer names it may part two people, and stays.
 */
export function canonicalName(text: string): string {
  if (isPlain(text)) return text;
  return singleSpaced(unifiedIdeographs(halfWidthWords(text)))
    .replace(/ ?([()]) ?/g, '$1')
    .replace(SPACED_PAIR, '$1$2');
}

/** A name as typed but for its brackets, whose width is a matter of taste and no fault. */
export function withHalfWidthBrackets(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')');
}

/** One name: what had to be put right is C108. */
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
