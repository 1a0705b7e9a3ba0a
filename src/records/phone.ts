import { badPhone, strayCharacters } from '../findings/kinds';
import { isMaskedNumber } from '../model/masked-number';
import { SEPARATOR } from '../templates/column';
import type { CellReader } from './cell-reader';
import { compact, halfWidth, isBlank, textOf } from './characters';

const MOBILE = /^1[3-9]\d{9}$/;
/** 010 and 02x have three digits and numbers of eight; other areas have four and numbers of seven or eight. */
const LANDLINE = /^(0(?:10|2\d)-?\d{8}|0[3-9]\d{2}-?\d{7,8})(-\d{1,6})?$/;
const BETWEEN = /[、,;/]+/;

function isPhone(text: string): boolean {
  return MOBILE.test(text) || LANDLINE.test(text) || isMaskedNumber(text);
}

/** One number in an accepted form; null where it cannot be understood in one way only. */
function phoneIn(text: string): string | null {
  const written = compact(text)
    .replace(/^['‘’]/, '')
    .replace(/[‐-―−]/g, '-');
  if (isPhone(written)) return written;
  const mobile = written.replace(/^(?:\+|00)?86/, '').replaceAll('-', '');
  if (MOBILE.test(mobile)) return mobile;
  const landline = written.replace(/^\((0\d{2,3})\)-?/, '$1-');
  return isPhone(landline) ? landline : null;
}

/**
 * Reads phone numbers, several separated by `、`. Spaces and full-width digits are corrected (C108); other forms that
 * can be understood are a fix of C110. Nothing is an error: a number that cannot be understood is kept as it is
 * written.
 */
export function phoneReader(): CellReader<string> {
  return (cell, report) => {
    const text = textOf(cell);
    if (typeof cell === 'string' && MOBILE.test(text)) return text;
    const parts = halfWidth(text.replace(/[\r\n]+/g, SEPARATOR)).split(BETWEEN);
    const phones = parts.filter((part) => !isBlank(part)).map(phoneIn);
    if (phones.length === 0 || phones.includes(null)) {
      report({ definition: badPhone, params: { reason: 'unreadable' } });
      return text.trim();
    }
    const read = phones.join(SEPARATOR);
    if (read === cell) return read;
    const fix = { after: read, numberFormat: '@', safe: true };
    if (typeof cell === 'string' && read === compact(cell))
      report({ definition: strayCharacters, params: { read }, suggestion: read, fix });
    else
      report({
        definition: badPhone,
        params: { reason: typeof cell === 'number' ? 'numeric' : 'form', read },
        suggestion: read,
        fix,
      });
    return read;
  };
}
