import { distance } from 'fastest-levenshtein';
import { isMarkedName, namesAnother } from './opposites';

/** The candidate most like a value. */
export interface Nearest {
  readonly value: string;
  /**
   * True where no other candidate is as near, the likeness is more than some shared characters, and the two do not
   * merely differ by a distinguishing mark (上坝村 and 坝村).
   */
  readonly clear: boolean;
}

/**
 * Cost of a candidate that contains the whole value, or is contained in it (`王伟` and `王伟(民政办)`). It is lower than the
 * cost of one mistyped character.
 */
const CONTAINED = 0.5;
/** Cost, beyond every distance, of candidates that merely share characters (`伟王` and `王伟`). */
const REMOTE = 1000;
/** Minimum likeness (twice the shared characters over both lengths) at which two strings count as alike at all. */
const ALIKE = 0.5;

/**
 * How many characters may be typed wrongly, left out or added before two strings are no longer called near: one in a
 * value of up to three characters, two in one of up to eight, else a third. It depends on the value alone, so that of
 * two candidates the one with fewer mistakes is always the nearer.
 */
function mistakesAllowed(length: number): number {
  return length <= 3 ? 1 : Math.max(2, Math.floor(length / 3));
}

/**
 * Finds the nearest of a fixed list. Compares only candidates that share a character, and answers each value from a
 * cache.
 */
class Neighbourhood {
  readonly #answers = new Map<string, Nearest | null>();
  /** Character → indexes of the candidates that hold it, an index repeated for each occurrence. */
  readonly #holders = new Map<string, number[]>();
  readonly #shared: Uint16Array;

  constructor(private readonly candidates: readonly string[]) {
    this.#shared = new Uint16Array(candidates.length);
    candidates.forEach((candidate, index) => {
      for (const character of candidate.split('')) {
        const holders = this.#holders.get(character);
        if (holders) holders.push(index);
        else this.#holders.set(character, [index]);
      }
    });
  }

  nearestTo(value: string): Nearest | null {
    let answer = this.#answers.get(value);
    if (answer === undefined) {
      answer = this.#search(value);
      this.#answers.set(value, answer);
    }
    return answer;
  }

  #search(value: string): Nearest | null {
    const touched = this.#countShared(value);
    let best = -1;
    let bestCost = Infinity;
    let ties = 0;
    for (const index of touched) {
      const candidate = this.candidates[index] ?? '';
      const cost = costBetween(value, candidate, this.#shared[index] ?? 0);
      this.#shared[index] = 0;
      if (cost > bestCost || cost === Infinity || namesAnother(value, candidate)) continue;
      if (cost < bestCost || index < best) {
        ties = cost === bestCost ? ties + 1 : 1;
        best = index;
        bestCost = cost;
      } else ties += 1;
    }
    const nearest = this.candidates[best];
    if (nearest === undefined) return null;
    return { value: nearest, clear: ties === 1 && bestCost < REMOTE && !isMarkedName(value, nearest) };
  }

  /** Counts for each candidate the characters it shares with the value; returns the indexes of those that share any. */
  #countShared(value: string): number[] {
    const touched: number[] = [];
    for (const character of new Set(value.split(''))) {
      for (const index of this.#holders.get(character) ?? []) {
        const count = this.#shared[index] ?? 0;
        if (count === 0) touched.push(index);
        this.#shared[index] = count + 1;
      }
    }
    return touched;
  }
}

/** The distance of two strings that share some characters; Infinity where they are not alike. */
function costBetween(value: string, candidate: string, shared: number): number {
  const shorter = Math.min(value.length, candidate.length);
  const longer = Math.max(value.length, candidate.length);
  const allowed = mistakesAllowed(value.length);
  if (shorter >= 2 && (candidate.includes(value) || value.includes(candidate))) return CONTAINED;
  // Every mistake spoils at most one character, so strings that share fewer are further apart.
  if (longer - shorter <= allowed && longer - shared <= allowed) {
    const mistakes = distance(value, candidate);
    if (mistakes <= allowed) return mistakes;
  }
  const likeness = (2 * Math.min(shared, shorter)) / (value.length + candidate.length);
  return likeness >= ALIKE ? REMOTE + 1 - likeness : Infinity;
}

/**
 * Whether the candidate could be the nearest to a value in some list. One that could not makes no difference to
 * `nearest`, in the list or out of it.
 */
export function isAlike(value: string, candidate: string): boolean {
  const characters = new Set(value.split(''));
  const shared = candidate.split('').filter((character) => characters.has(character)).length;
  return costBetween(value, candidate, shared) < Infinity;
}

/** The index of each list, kept as long as the list is in use. */
const neighbourhoods = new WeakMap<readonly string[], Neighbourhood>();

/**
 * The candidate most like `value`, measured for short Chinese strings: first containment, then mistyped, missing or
 * added characters, then shared characters. A candidate that names another thing of the same kind (西村 for 东村) is passed
 * over. Null where none is alike. Pass the same array of distinct, unchanging candidates each time: an index over it is
 * built once, and answers are cached.
 */
export function nearest(value: string, candidates: readonly string[]): Nearest | null {
  let neighbourhood = neighbourhoods.get(candidates);
  if (!neighbourhood) {
    neighbourhood = new Neighbourhood(candidates);
    neighbourhoods.set(candidates, neighbourhood);
  }
  return neighbourhood.nearestTo(value);
}
