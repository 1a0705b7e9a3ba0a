import type { CellChoices } from '../../app/cell-choices';

/** Between several names in one cell, however it is typed. */
const SEPARATORS = /[、,，;；/\n]/;

/** As many choices as a list shows; it narrows while somebody types. */
const MOST = 60;

/** The parts of what is typed into a cell that may hold several names: those that are whole, and the one in the making. */
function partsOf(text: string, several: boolean): { readonly whole: readonly string[]; readonly last: string } {
  if (!several) return { whole: [], last: text.trim() };
  const parts = text.split(SEPARATORS).map((part) => part.trim());
  return { whole: parts.slice(0, -1).filter((part) => part !== ''), last: parts.at(-1) ?? '' };
}

/** The choices that go on from what is typed; all of them where nobody has typed yet. */
export function matchingChoices({ values, separator }: CellChoices, text: string, typed: boolean): readonly string[] {
  const { whole, last } = partsOf(text, separator !== null);
  const wanted = typed ? plain(last) : '';
  return values.filter((value) => !whole.includes(value) && plain(value).includes(wanted)).slice(0, MOST);
}

/** The cell's text with a choice in the place of the part in the making. */
export function withChoice({ separator }: CellChoices, text: string, choice: string): string {
  return [...partsOf(text, separator !== null).whole, choice].join(separator ?? '');
}

/** The choices most like what a cell holds, a few of them: those that share the most characters with it. */
export function likeliestChoices({ values }: CellChoices, held: string, most: number): readonly string[] {
  const characters = new Set(held);
  const shared = (value: string): number => Array.from(value).filter((character) => characters.has(character)).length;
  return values.toSorted((a, b) => shared(b) - shared(a)).slice(0, most);
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}
