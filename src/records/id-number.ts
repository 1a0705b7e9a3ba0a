import { badIdNumber, strayCharacters } from '../findings/cells';
import type { CellReader } from './cell-reader';
import { compact } from './characters';
import { isCalendarDay } from './date';

/** Weights and check characters of GB 11643-1999 (ISO 7064, MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** The last character that 17 digits require. */
export function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce<number>((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

type Fault = 'length' | 'characters' | 'birth' | 'check';

function faultOf(number: string): Fault | null {
  if (number.length === 15 && /^\d{15}$/.test(number)) return isCalendarDay(`19${number.slice(6, 12)}`) ? null : 'birth';
  if (number.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(number)) return 'characters';
  if (!isCalendarDay(number.slice(6, 14))) return 'birth';
  return checkCharacter(number) === number[17] ? null : 'check';
}

/**
 * A resident ID number by GB 11643. Spaces, full-width digits, a leading apostrophe and a small x are put
 * right (C108); an old number of 15 digits is a warning; any fault, and any numeric cell, is C109.
 */
export function idNumberReader(): CellReader<string> {
  return (cell, report) => {
    if (typeof cell !== 'string') {
      report({ definition: badIdNumber, params: { reason: typeof cell === 'number' ? 'numeric' : 'characters' } });
      return null;
    }
    const number = compact(cell).replace(/^['‘’]/, '').toUpperCase();
    const fault = faultOf(number);
    if (fault !== null) {
      report({ definition: badIdNumber, params: { reason: fault, length: number.length } });
      return null;
    }
    if (number !== cell) {
      report({ definition: strayCharacters, params: { read: number }, suggestion: number, fix: { after: number, numberFormat: '@', safe: true } });
    }
    if (number.length === 15) report({ definition: badIdNumber, params: { reason: 'old' }, severity: 'warning' });
    return number;
  };
}
