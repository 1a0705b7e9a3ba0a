import type { Day } from '../model/day';
import { compactDay } from './days';

/** A region code that is not in use, so that no number made here is anybody's. */
const NOWHERE = '519900';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';

/** A made-up ID number with the check digit of GB 11643: the weighted sum of the first 17 digits, modulo 11. */
export function madeUpIdNumber(born: Day, sequence: number): string {
  const body = `${NOWHERE}${compactDay(born)}${String(sequence).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${CHECK_DIGITS[sum % 11] ?? ''}`;
}

/** A made-up mobile number: `138 0000` is not given out. */
export function madeUpPhone(sequence: number): string {
  return `1380000${String(sequence).padStart(4, '0')}`;
}
