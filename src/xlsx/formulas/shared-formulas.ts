import { parseRange } from '../../model/cell';
import { unescapeXml } from '../xml/escape';
import { splitName } from '../xml/tree';
import { tagValue, walkXml } from '../xml/walk';
import { translated } from './references';

/** A formula that several cells share: written once, in this cell, and moved along for each of the others. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The shared formulas of a sheet, by their index. */
export type SharedFormulas = ReadonlyMap<string, SharedFormula>;

/** Finds the shared formulas of a sheet part (ISO 29500-1 §18.3.1.40). */
export function sharedFormulas(text: string, part: string): SharedFormulas {
  const found = new Map<string, SharedFormula>();
  if (!text.includes('"shared"') && !text.includes("'shared'")) return found;
  let cell: { row: number; column: number } | null = null;
  let open: { index: string; start: number } | null = null;
  walkXml(text, part, {
    open(tag) {
      const [, local] = splitName(tag.name);
      if (local === 'c') {
        const range = parseRange(tagValue(tag, 'r') ?? '');
        cell = range && { row: range.top, column: range.left };
      } else if (local === 'f' && tagValue(tag, 't') === 'shared' && tagValue(tag, 'ref') !== undefined) {
        open = { index: tagValue(tag, 'si') ?? '', start: tag.end };
      }
    },
    close(name, start) {
      if (!name.endsWith('f') || open === null || cell === null) return;
      const formula = unescapeXml(text.slice(open.start, start));
      if (formula !== '') found.set(open.index, { formula, ...cell });
      open = null;
    },
  });
  return found;
}

/** A shared formula as it is in one of its cells; null where no cell of the sheet holds the text of that index. */
export function sharedAt(shared: SharedFormulas, index: string, row: number, column: number): string | null {
  const first = shared.get(index);
  return first ? translated(first.formula, row - first.row, column - first.column) : null;
}
