import { dayOf } from '../model/day';
import type { Masking } from './masking';

/** When a file was made, to the minute or the second, as programs write it into names: `20261129032215`. */
const TIMESTAMP =
  /((?<!\p{Nd})20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\p{Nd}))/u;

/**
 * A file's name as it goes out: numbers of persons in it are masked, the time at which it was made is none. The end of
 * a child's ID number looks like a time, too: one that is a number together with what stands beside it is no time.
 */
export function maskedFileName(name: string, mask: Masking): string {
  const parts = name.split(TIMESTAMP);
  const masked = mask(name);
  if (parts.map(mask).join('') !== masked) return masked;
  return parts.map((part, at) => (at % 2 === 1 && isTime(part) ? part : mask(part))).join('');
}

/** A day that no calendar has (31 June) makes a number of it. */
function isTime(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0) !== null;
}
