import { outOfRange, strayCharacters } from '../findings/kinds';
import type { CellReader } from './cell-reader';
import { isPlain, textOf, tidyText } from './characters';

/**
 * Free text: outer spaces and invisible characters are put right (C108), signs and line breaks are the
 * writer's own. A number is read as the text it shows. Longer than the column allows is C107.
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
