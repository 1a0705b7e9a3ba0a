/** Words between two names, as in 王强和赵敏. A name may itself begin with one of them, so a name is tried first. */
const JOINING_WORDS: readonly string[] = ['以及', '和', '与', '及', '跟', '同'];
/** Signs between two names. Brackets are none: they belong to a name. */
const SIGN = /[^\p{L}\p{N}()]/u;
const SPACE = ' ';

/** Several names of a roster that are written as one. */
export interface JoinedNames {
  readonly names: readonly string[];
  /** Whether a sign, a space or a word stands between any two of them, so that nothing else can be meant. */
  readonly apart: boolean;
}

/**
 * Reads a text as several names of a roster, with or without anything between them: 王强 赵敏, 王强和赵敏, 王 强·赵 敏. Null where a
 * part of it is no name of the roster, where it is a single name, or where it can be read in two ways.
 *
 * @param text in the form in which names are compared: half-width brackets, single ASCII spaces
 * @param roster its different names; an index and the answers are kept for this array object
 */
export function joinedNames(text: string, roster: readonly string[]): JoinedNames | null {
  const known = answers.get(roster) ?? new Map<string, JoinedNames | null>();
  answers.set(roster, known);
  let answer = known.get(text);
  if (answer === undefined) known.set(text, (answer = readJoined(text, roster)));
  return answer;
}

/**
 * Whether a name may be one of those that `joinedNames` finds in a text; adding or removing any other name does not
 * change its answer.
 */
export function mayBeJoined(text: string, name: string): boolean {
  return text.replaceAll(SPACE, '').includes(name.replaceAll(SPACE, ''));
}

/** Answers by roster and text: a name that is not in the roster often stands in many rows of the log. */
const answers = new WeakMap<readonly string[], Map<string, JoinedNames | null>>();

function readJoined(text: string, roster: readonly string[]): JoinedNames | null {
  const characters = Array.from(text);
  const byFirst = namesByFirst(roster);
  const ways = new Map<number, readonly JoinedNames[]>();

  /** The ways to read the names from a place on, at most two: with two the text is ambiguous already. */
  const waysFrom = (at: number): readonly JoinedNames[] => {
    let known = ways.get(at);
    if (known === undefined) {
      known = findWays(at);
      ways.set(at, known);
    }
    return known;
  };
  const findWays = (at: number): readonly JoinedNames[] => {
    const found: JoinedNames[] = [];
    for (const name of byFirst.get(characters[at] ?? '') ?? []) {
      const end = endOfName(characters, at, name);
      if (end === null) continue;
      const signsEnd = afterSigns(characters, end);
      if (signsEnd === characters.length) found.push({ names: [name], apart: true });
      for (const { next, isApart } of beginningsAfter(characters, end, signsEnd))
        for (const way of waysFrom(next)) found.push({ names: [name, ...way.names], apart: isApart && way.apart });
      if (found.length > 1) break;
    }
    return found;
  };

  const [way, ...others] = waysFrom(afterSigns(characters, 0));
  return way && others.length === 0 && way.names.length > 1 ? way : null;
}

/** Where the next name may begin behind a name: at once, behind signs, or behind a joining word. */
function beginningsAfter(
  characters: readonly string[],
  end: number,
  signsEnd: number,
): readonly { readonly next: number; readonly isApart: boolean }[] {
  const rest = characters.slice(signsEnd, signsEnd + 2).join('');
  const words = JOINING_WORDS.filter((word) => rest.startsWith(word));
  return [
    { next: signsEnd, isApart: signsEnd > end },
    ...words.map((word) => ({ next: afterSigns(characters, signsEnd + word.length), isApart: true })),
  ].filter(({ next }) => next < characters.length);
}

function afterSigns(characters: readonly string[], from: number): number {
  let at = from;
  while (at < characters.length && SIGN.test(characters[at] ?? '')) at += 1;
  return at;
}

/** Where a name that begins at a place ends, spaces within it aside; null where the name does not stand there. */
function endOfName(characters: readonly string[], from: number, name: string): number | null {
  let at = from;
  for (const letter of name) {
    if (letter === SPACE) continue;
    while (at > from && characters[at] === SPACE) at += 1;
    if (characters[at] !== letter) return null;
    at += 1;
  }
  return at;
}

/** For each roster, its names by their first character. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function namesByFirst(roster: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(roster);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const name of roster) {
    const [first = ''] = name;
    const names = index.get(first);
    if (names) names.push(name);
    else index.set(first, [name]);
  }
  indexes.set(roster, index);
  return index;
}
