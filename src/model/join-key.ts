/** Separates the parts of a key. No cell holds it: the reader drops control characters. */
const BETWEEN = '\u0001';

/** Joins values into one key. Different values give different keys, except that null equals an empty text. */
export function joinKey(first: string | null, second: string | null, third?: string | null): string {
  const two = `${first ?? ''}${BETWEEN}${second ?? ''}`;
  return third === undefined ? two : `${two}${BETWEEN}${third ?? ''}`;
}
