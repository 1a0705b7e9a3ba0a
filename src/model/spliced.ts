import { appendAll } from './append';

/** A change of an array: `removed` items from index `at` on are replaced by `items`. */
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

/** The new holder of an array that was handed on, and the splice that turns a copy of it back into what it was. */
interface HandedOn {
  readonly to: object;
  readonly undo: Splice;
}

/**
 * By holder and property. A holder refers to its successor but not to its predecessor, so that old holders can be
 * garbage-collected.
 */
const handedOn = new WeakMap<object, Map<string, HandedOn>>();

/**
 * An object like `old` with its arrays spliced, without copying them: they are changed in place and handed on to the
 * new object, unchanged ones too. `old` keeps its meaning: where one of its arrays is still asked for, it is worked out
 * again from the newest holder's array and the changes since (Baker, “Shallow binding makes functional arrays fast”,
 * 1991). So going on with the new object costs only what was changed, and looking back costs a copy.
 *
 * An array that was taken out of `old` before does change: take it from its holder each time.
 *
 * @param others properties that differ from those of `old` in another way
 */
export function withSplices<Holder extends object>(
  old: Holder,
  splices: Readonly<Partial<Record<ArrayOf<Holder>, Splice>>>,
  others: Partial<Holder> = {},
): Holder {
  const next = { ...old, ...others };
  const changes: Readonly<Record<string, Splice | undefined>> = splices;
  for (const [property, array] of Object.entries(next)) {
    // Arrays given in `others` are not handed on.
    if (!Array.isArray(array) || property in others) continue;
    handOn(old, property, { to: next, undo: applied(array, changes[property] ?? NO_SPLICE) });
  }
  return next;
}

/** Splices an array in place and returns the splice that undoes it. */
function applied(array: unknown[], { at, removed, items }: Splice): Splice {
  if (removed === 1 && items.length === 1) {
    const before = array[at];
    array[at] = items[0];
    return { at, removed, items: [before] };
  }
  return { at, removed: items.length, items: replacedItems(array, { at, removed, items }) };
}

/** Maximum number of arguments of one call, well below what overflows the stack. */
const MOST_ARGUMENTS = 10_000;

/** Like `array.splice`, for any number of items. */
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

/** Works out what a holder's array was. */
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
