/** Between the parts of a key. No cell holds it: the reader drops control characters. */
const BETWEEN = '\u0001';

/** One key of several values, as different as they are. A part that is null is like an empty one. */
export function joinKey(first: string | null, second: string | null, third?: string | null): string {
  const two = `${first ?? ''}${BETWEEN}${second ?? ''}`;
  return third === undefined ? two : `${two}${BETWEEN}${third ?? ''}`;
}
