import { appendAll } from './append';

/** A change of an array: so many items from `at` on make room for others. */
export interface Splice {
  /** At most the array's length. */
  readonly at: number;
  readonly removed: number;
  readonly items: readonly unknown[];
}

/** The properties of a holder that are arrays. */
type ArrayOf<Holder> = {
  [Property in keyof Holder]-?: Holder[Property] extends readonly unknown[] ? Property : never;
}[keyof Holder] &
  string;

const NO_SPLICE: Splice = { at: 0, removed: 0, items: [] };

/** Who has an array now that was handed on, and what to do to a copy of it to have what stood there before. */
interface HandedOn {
  readonly to: object;
  readonly undo: Splice;
}

/**
 * By holder and property. A holder knows who came after it and not who came before, so that nothing keeps what is past.
 */
const handedOn = new WeakMap<object, Map<string, HandedOn>>();

/**
 * An object like `old` whose arrays are spliced, without a copy of them: they are changed in place and handed on to the
 * new object, those that stay as they are too. `old` keeps its meaning: should anybody still ask for one of its arrays,
 * it is worked out again, from what the newest holder has and the changes since (Baker, “Shallow binding makes
 * functional arrays fast”, 1991). So going on with the new object costs what was changed, and looking back costs a
 * copy.
 *
 * An array that somebody took out of `old` before changes under their hands: take it from its holder each time.
 *
 * @param others what else is not as in `old`
 */
export function withSplices<Holder extends object>(
  old: Holder,
  splices: Readonly<Partial<Record<ArrayOf<Holder>, Splice>>>,
  others: Partial<Holder> = {},
): Holder {
  const next = { ...old, ...others };
  const changes: Readonly<Record<string, Splice | undefined>> = splices;
  for (const [property, array] of Object.entries(next)) {
    // What others bring is theirs.
    if (!Array.isArray(array) || property in others) continue;
    handOn(old, property, { to: next, undo: applied(array, changes[property] ?? NO_SPLICE) });
  }
  return next;
}

/** Splices an array in place and answers how to take that back. */
function applied(array: unknown[], { at, removed, items }: Splice): Splice {
  if (removed === 1 && items.length === 1) {
    const before = array[at];
    array[at] = items[0];
    return { at, removed, items: [before] };
  }
  return { at, removed: items.length, items: replacedItems(array, { at, removed, items }) };
}

/** As many as are surely not too many for the arguments of a call. */
const MOST_ARGUMENTS = 10_000;

/** What `array.splice` does and answers, for any number of items. */
function replacedItems(array: unknown[], { at, removed, items }: Splice): unknown[] {
  if (items.length <= MOST_ARGUMENTS) return array.splice(at, removed, ...items);
  const replaced = array.splice(at, removed);
  const behind = array.splice(at);
  appendAll(array, items);
  appendAll(array, behind);
  return replaced;
}

function handOn(holder: object, property: string, to: HandedOn): void {
  const own = handedOn.get(holder) ?? new Map<string, HandedOn>();
  handedOn.set(holder, own.set(property, to));
  Object.defineProperty(holder, property, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = before(holder, property);
      own.delete(property);
      Object.defineProperty(holder, property, { configurable: true, enumerable: true, writable: true, value });
      return value;
    },
  });
}

/** What a holder's array was. */
function before(holder: object, property: string): unknown[] {
  const undos: Splice[] = [];
  let owner = holder;
  for (let next = handedOn.get(owner)?.get(property); next; next = handedOn.get(owner)?.get(property)) {
    undos.push(next.undo);
    owner = next.to;
  }
  const array = [...((owner as Readonly<Record<string, readonly unknown[]>>)[property] ?? [])];
  for (const undo of undos.reverse()) applied(array, undo);
  return array;
}
