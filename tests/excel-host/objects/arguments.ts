import { HostGap, invalidArgument } from '../errors';
import type { CellRange } from '../../../src/model/cell';
import { onlyArea, parseAddress, type HostRange } from '../model/range';
import { isHostObject, type Arguments } from './host-object';

export function textArgument(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${what} must be a string`);
  return value;
}

export function numberArgument(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${what} must be a number`);
  return value;
}

export function booleanArgument(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${what} must be true or false`);
  return value;
}

/** One of the words of an enumeration. */
export function wordArgument<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalidArgument(`${what} must be one of ${words.join(', ')}, not ${String(value)}`);
  return word;
}

/** `#RRGGBB`: named colours exist too, but the product has no use for them. */
export function colourArgument(value: unknown): string {
  const colour = textArgument(value, 'colour');
  if (!/^#[0-9A-Fa-f]{6}$/.test(colour)) throw invalidArgument(`not a colour: ${colour}`);
  return colour.toUpperCase();
}

export function rangeArgument(value: unknown): HostRange {
  if (!isHostObject(value) || !value.range) throw invalidArgument('a range is needed');
  return value.range;
}

/** A range, or the address of one on the sheet whose member is called. */
export function placeArgument(value: unknown, what: string): CellRange {
  return isHostObject(value) ? onlyArea(rangeArgument(value)) : parseAddress(textArgument(value, what));
}

/** A plain object that has just the given keys; those in `optional` may be missing. */
export function recordArgument(
  value: unknown,
  required: readonly string[],
  optional: readonly string[],
  what: string,
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidArgument(`${what} must be an object`);
  const keys = Object.keys(value);
  const unknown = keys.find((key) => !required.includes(key) && !optional.includes(key));
  if (unknown !== undefined) throw new HostGap(`${unknown} in ${what}`);
  const missing = required.find((key) => !keys.includes(key));
  if (missing !== undefined) throw invalidArgument(`${what} needs ${missing}`);
  return value as Record<string, unknown>;
}

/** Fails where a call has more arguments than the host looks at. The client fills up left-out ones with null. */
export function atMost(args: Arguments, count: number, what: string): void {
  if (args.slice(count).some((value) => value !== null && value !== undefined))
    throw new HostGap(`so many arguments of ${what}`);
}
