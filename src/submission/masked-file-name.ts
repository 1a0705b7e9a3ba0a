import { dayOf } from '../model/day';
import type { Masking } from './masking';

/** The time of making that programs write into file names, to the minute or the second: `20261129032215`. */
const TIMESTAMP =
  /((?<!\p{Nd})20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\p{Nd}))/u;

/**
 * A file's name for everything that goes out: personal numbers in it are masked, but not a time of making. A time that
 * is part of a longer number is masked with it: the end of a child's ID number looks like a time too.
 */
export function maskedFileName(name: string, mask: Masking): string {
  const parts = name.split(TIMESTAMP);
  const masked = mask(name);
  if (parts.map(mask).join('') !== masked) return masked;
  return parts.map((part, at) => (at % 2 === 1 && isTime(part) ? part : mask(part))).join('');
}

/** Whether digits begin with a day that exists; with 31 June they are a number and no time. */
function isTime(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  return dayOf(year ?? 0, month ?? 0, day ?? 0) !== null;
}
