import { outOfRange, strayCharacters } from '../findings/kinds';
import type { CellReader } from './cell-reader';
import { isPlain, textOf, tidyText } from './characters';

/**
 * Reads free text: outer spaces and invisible characters are corrected (C108), signs and line breaks are kept. A number
 * is read as its text. A text longer than the column allows is C107.
 */
export function textReader(type: { readonly maxLength: number }): CellReader<string> {
  return (cell, report) => {
    const text = textOf(cell);
    const tidy = isPlain(text) ? text : tidyText(text);
    if (tidy.length > type.maxLength) {
      report({ definition: outOfRange, params: { reason: 'tooLong', length: tidy.length, limit: type.maxLength } });
      return null;
    }
    if (tidy !== text)
      report({
        definition: strayCharacters,
        params: { read: tidy },
        suggestion: tidy,
        fix: { after: tidy, safe: true },
      });
    return tidy;
  };
}
