import { badIdNumber, strayCharacters } from '../findings/kinds';
import { isMaskedNumber } from '../model/masked-number';
import type { CellReader, ReportProblem } from './cell-reader';
import { compact } from './characters';
import { isCalendarDay } from './date';

/** Weights and check characters of GB 11643-1999 (ISO 7064, MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** The last character that 17 digits require. */
function checkCharacter(digits: string): string {
  const sum = WEIGHTS.reduce<number>((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Number of digits that Excel keeps of a number. */
const DIGITS_KEPT = 15;

/** An ID number stored as a number: an old one of 15 digits has lost none of them, a longer one has. */
function numberInNumber(cell: number | boolean, report: ReportProblem): string | null {
  const digits = typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? String(BigInt(cell)) : '';
  const fault = digits === '' ? 'characters' : digits.length > DIGITS_KEPT ? 'numeric' : faultOf(digits);
  if (fault !== null) {
    report({ definition: badIdNumber, params: { reason: fault, length: digits.length } });
    return null;
  }
  const fix = { after: digits, numberFormat: '@', safe: true };
  report({ definition: badIdNumber, params: { reason: 'oldNumeric' }, severity: 'warning', suggestion: digits, fix });
  return digits;
}

type Fault = 'length' | 'characters' | 'birth' | 'check';

function faultOf(number: string): Fault | null {
  if (number.length === 15 && /^\d{15}$/.test(number))
    return isCalendarDay(`19${number.slice(6, 12)}`) ? null : 'birth';
  if (!/\d/.test(number)) return 'characters';
  if (number.length !== 18) return 'length';
  if (!/^\d{17}[\dX]$/.test(number)) return 'characters';
  if (!isCalendarDay(number.slice(6, 14))) return 'birth';
  return checkCharacter(number) === number[17] ? null : 'check';
}

/**
 * A resident ID number by GB 11643. Spaces, full-width digits, a leading apostrophe and a small x are corrected (C108).
 * An old number of 15 digits is a C109 warning, also where it is stored as a number; any fault, and any longer number
 * stored as a number, is a C109 error. A number whose middle is hidden cannot be checked and is taken as it is.
 */
export function idNumberReader(): CellReader<string> {
  return (cell, report) => {
    if (typeof cell !== 'string') return numberInNumber(cell, report);
    const number = compact(cell)
      .replace(/^['‘’]/, '')
      .toUpperCase();
    if (isMaskedNumber(number)) return number;
    const fault = faultOf(number);
    if (fault !== null) {
      report({ definition: badIdNumber, params: { reason: fault, length: number.length } });
      return null;
    }
    if (number !== cell) {
      report({
        definition: strayCharacters,
        params: { read: number },
        suggestion: number,
        fix: { after: number, numberFormat: '@', safe: true },
      });
    }
    if (number.length === 15) report({ definition: badIdNumber, params: { reason: 'old' }, severity: 'warning' });
    return number;
  };
}
