import type { CellValue } from '../../../src/model/cell';
import { ExcelRefusal } from '../errors';

/** What a string becomes when it is put in a cell, as if it were typed. */
export interface TypedInput {
  readonly value: CellValue;
  readonly formula?: string;
  readonly apostrophe?: boolean;
  /** The format that Excel gives a General cell with such input. */
  readonly numberFormat?: string;
}

const ERRORS = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MILLISECONDS_PER_DAY = 86_400_000;

function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year <= 9999 ? date.getTime() / MILLISECONDS_PER_DAY + 25_569 : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

/** Dates in the shapes that English and Chinese Excel take for dates; the serial number, or null. */
function dateIn(text: string): number | null {
  const now = new Date().getUTCFullYear();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  // A dot is a separator of dates in few regions only, but a host for tests takes every shape that some Excel takes.
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (american) return serial(fullYear(american[3] ?? ''), Number(american[1]), Number(american[2]));
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (short) return serial(now, Number(short[1]), Number(short[2]));
  const yearMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (yearMonth) return serial(Number(yearMonth[1]), Number(yearMonth[2]), 1);
  const named = /^(\d{1,2})[- ]?([A-Za-z]{3,9})(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  const month = named ? MONTHS.indexOf((named[2] ?? '').slice(0, 3).toLowerCase()) + 1 : 0;
  return named && month > 0 ? serial(named[3] === undefined ? now : fullYear(named[3]), month, Number(named[1])) : null;
}

/** Numbers keep 15 digits (Excel specifications and limits): the rest become zeros. */
function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function numberIn(text: string): TypedInput | null {
  const match = /^([+-]?)[$¥￥]?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(?:[eE]([+-]?\d+))?(%?)$/.exec(text);
  if (!match || (match[2] === undefined && (match[3] ?? '.') === '.')) return null;
  const [, sign = '', whole = '0', fraction = '', exponent = '0', percent = ''] = match;
  const value = fifteenDigits(
    Number(`${sign}${whole.replaceAll(',', '')}${fraction}e${exponent}`) / (percent ? 100 : 1),
  );
  return percent ? { value, numberFormat: '0%' } : { value };
}

function timeIn(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  return match && Number(match[2]) < 60
    ? Number(match[1]) / 24 + Number(match[2]) / 1440 + Number(match[3] ?? 0) / 86_400
    : null;
}

/**
 * What Excel makes of a string that is set as a value of a cell whose format is not text: strings are read
 * as if typed (reference page of Range.values; "strings parse as en-US", excel-facts), East-Asian versions
 * also read full-width digits and signs. A leading apostrophe makes text of the rest.
 */
export function typedInput(text: string): TypedInput {
  // Cell text ends at 32,767 characters (Excel specifications and limits).
  if (text.length > 32_767) throw new ExcelRefusal('InvalidArgument', 'a cell holds 32,767 characters');
  if (text.startsWith("'")) return { value: text.slice(1), apostrophe: true };
  const typed = text.normalize('NFKC').trim();
  if (/^[=+\-@]/.test(typed)) {
    const number = numberIn(typed);
    return number ?? { value: '', formula: typed.startsWith('=') ? typed : `=${typed}` };
  }
  if (typed === '') return { value: text };
  if (/^(true|false)$/i.test(typed)) return { value: typed.toLowerCase() === 'true' };
  if (ERRORS.includes(typed.toUpperCase())) return { value: typed.toUpperCase() };
  const number = numberIn(typed);
  if (number) return number;
  const date = dateIn(typed);
  if (date !== null) return { value: date, numberFormat: 'm/d/yyyy' };
  const fraction = /^(\d+) (\d+)\/(\d+)$/.exec(typed);
  if (fraction)
    return { value: Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]), numberFormat: '# ?/?' };
  const time = timeIn(typed);
  return time === null ? { value: text } : { value: time, numberFormat: 'h:mm' };
}
