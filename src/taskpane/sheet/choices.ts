import type { CellChoices } from '../../app/cell-choices';

/** What stands between several names in one cell, whichever way it is typed. */
const SEPARATORS = /[、,，;；/\n]/;

/** The most choices that a list shows; it narrows while somebody types. */
const MOST = 60;

interface Parts {
  readonly whole: readonly string[];
  readonly last: string;
}

/**
 * The parts of a cell's text that may hold several names: those that are whole, and the one being typed.
 * @param typed whether somebody types; else a last part that is one of the choices is whole too
 */
function partsOf({ values, separator }: CellChoices, text: string, typed: boolean): Parts {
  if (separator === null) return { whole: [], last: text.trim() };
  const parts = text.split(SEPARATORS).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  const whole = parts.slice(0, -1).filter((part) => part !== '');
  return !typed && values.includes(last) ? { whole: [...whole, last], last: '' } : { whole, last };
}

/** The choices that contain what is typed; all of them where nobody has typed yet. */
export function matchingChoices(choices: CellChoices, text: string, typed: boolean): readonly string[] {
  const { whole, last } = partsOf(choices, text, typed);
  const wanted = typed ? plain(last) : '';
  return choices.values.filter((value) => !whole.includes(value) && plain(value).includes(wanted)).slice(0, MOST);
}

/** The cell's text with a choice: behind the names that are whole, in place of the one being typed. */
export function withChoice(choices: CellChoices, text: string, choice: string, typed: boolean): string {
  return [...partsOf(choices, text, typed).whole, choice].join(choices.separator ?? '');
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
