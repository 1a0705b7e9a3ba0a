import { compact } from '../../records/characters';
import { COLON_BEHIND, headerText } from '../header-text';
import { isKnownHeader } from '../known-headers';
import type { CellLookup } from '../sheet-cells';
import { CARD_SOURCES, cardEntries, type Card, type CardKnown, type CardSubject } from './card-subjects';
import { plainText } from './source';

/** Labels before the name of whom or what a form is about. */
const LABELS: readonly (readonly [CardSubject, RegExp])[] = [
  ['village', /^(?:行政)?村(?:\(?社区\)?|居)?(?:名称?)?$/],
  ['household', /^户主(?:姓名)?$|^(?:帮扶|结对)(?:对象|户)(?:姓名)?$/],
  ['cadre', /^(?:干部|联系干部|帮扶干部)?姓名$/],
];

/**
 * The card that a form is, by a name printed behind its label, in a row with further labels that have empty cells: 村名 |
 * 黄桷村 | 总户数 | . Null where no name is printed, or several are.
 */
export function namedCard(lookup: CellLookup, known: CardKnown): Card | null {
  const named: Card[] = [];
  for (let row = lookup.cells.top; row <= lookup.bottom; row += 1) {
    const columns = lookup.filled(row);
    for (const [at, column] of columns.entries()) {
      const [label, next] = [lookup.at(row, column), columns[at + 1]];
      const name = next === undefined ? null : lookup.at(row, next);
      if (typeof label !== 'string' || typeof name !== 'string' || next === undefined) continue;
      const end = lookup.mergeAt(row, column)?.right ?? column;
      const words = headerText(label.replace(COLON_BEHIND, '')).words;
      const subject = LABELS.find(([, pattern]) => pattern.test(words))?.[0];
      if (subject === undefined || next !== end + 1 || !isRowOfCard(lookup, row, columns.slice(at + 2))) continue;
      const { sources, name: key } = CARD_SOURCES[subject];
      const [source = 'Villages'] = sources;
      const own = cardEntries(subject, known).filter(
        ({ rows }) => compact(plainText(rows.get(source)?.values[key])) === compact(name),
      );
      const [entry, ...others] = own;
      if (entry && others.length === 0) named.push({ subject, entry });
      else if (subject === 'village' && /(?:村|社区)$/.test(name)) named.push(unknownVillage(name));
    }
  }
  const [only, ...others] = named;
  return only && others.length === 0 ? only : null;
}

/** The card of a village that is not the township's: no label of it can be filled. */
function unknownVillage(name: string): Card {
  return { subject: 'village', entry: { name, rows: new Map(), lists: new Map() } };
}

/** Whether all that follows the name in its row are known labels with an empty cell each. */
function isRowOfCard(lookup: CellLookup, row: number, labels: readonly number[]): boolean {
  return (
    labels.length > 0 &&
    labels.every((column) => {
      const text = lookup.at(row, column);
      const end = lookup.mergeAt(row, column)?.right ?? column;
      return typeof text === 'string' && isKnownHeader(text) && lookup.at(row, end + 1) === null && end < lookup.right;
    })
  );
}
