import { unreadableDate, unusualDate } from '../findings/kinds';
import { DAYS_1900_TO_1904, dayOf, dayParts, formatDay, type Day } from '../model/day';
import type { CellProblem, CellReader, FilledCell, ReadingContext } from './cell-reader';
import { compact, halfWidth } from './characters';

/** No ledger date is outside these years; a number outside of them is a quantity in the wrong column. */
const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;
const FIRST = dayOf(FIRST_YEAR, 1, 1) ?? 0;
const LAST = dayOf(LAST_YEAR, 12, 31) ?? 0;

const DATE = /^(\d{4})[-/.。、,年](\d{1,2})[-/.。、,月](\d{1,2})[日号.。]?$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const WITHOUT_DAY = /^\d{4}(?:[-/.。年](?:\d{1,2}月?(?:份)?)?|(?:0[1-9]|1[0-2]))?$/;
const WITHOUT_YEAR = /^\d{1,2}[-/.月]\d{1,2}[日号]?$/;
/** What may stand behind a date: a weekday, a time of day. Both are dropped. */
const BEHIND = /(?:\s*\(?(?:星期|周)[一二三四五六日天]\)?)?(?:[\sT]*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;

type Unreadable = 'unreadable' | 'noDay' | 'noYear' | 'impossible' | 'range';
/** A day, or why there is none. */
type Understood = Day | Unreadable;

function dayWithin(year: number, month: number, date: number): Understood {
  const day = dayOf(year, month, date);
  if (day === null) return 'impossible';
  return day < FIRST || day > LAST ? 'range' : day;
}

/** A day as people write it. A year of two digits is not completed by guessing. */
function dayInText(text: string): Understood {
  const written = compact(
    halfWidth(text)
      .trim()
      .replace(/[‐-―−]/g, '-')
      .replace(BEHIND, ''),
  ).replace('元月', '1月');
  const match = DATE.exec(written) ?? COMPACT_DATE.exec(written);
  if (match) return dayWithin(Number(match[1]), Number(match[2]), Number(match[3]));
  if (WITHOUT_DAY.test(written)) return 'noDay';
  return WITHOUT_YEAR.test(written) ? 'noYear' : 'unreadable';
}

/** 2014.3 or 3.5 typed into a cell becomes a number, and 2014.10 becomes 2014.1; null for any other number. */
function dayWithPoint(number: number): Unreadable | null {
  const [, whole = '', fraction = ''] = /^(\d+)\.(\d{1,2})$/.exec(String(number)) ?? [];
  const isMonth = (text: number): boolean => text >= 1 && text <= 12;
  if (Number(whole) >= FIRST_YEAR && Number(whole) <= LAST_YEAR && isMonth(Number(fraction))) return 'noDay';
  return isMonth(Number(whole)) && Number(fraction) >= 1 && Number(fraction) <= 31 ? 'noYear' : null;
}

/** A number that is no serial: digits typed without dashes, or a bare year or month; null for any other number. */
function dayInDigits(number: number): Understood | null {
  if (!Number.isInteger(number)) return dayWithPoint(number);
  if (number >= 10_000_000 && number <= 99_999_999) return dayInText(String(number));
  const isYear = number >= FIRST_YEAR && number <= LAST_YEAR;
  // As serials 195001–219912 would be days of the years 2433 to 2502.
  const isMonth =
    number >= FIRST_YEAR * 100 && number < (LAST_YEAR + 1) * 100 && number % 100 >= 1 && number % 100 <= 12;
  return isYear || isMonth ? 'noDay' : null;
}

/** A day that had to be interpreted, or null, with the problem to report. */
interface ToldDay {
  readonly day: Day | null;
  readonly problem: CellProblem;
}

/** Reads a cell; a bare day where there is nothing to report. */
function dayIn(cell: FilledCell, epoch: number): Day | ToldDay {
  const digits = typeof cell === 'number' ? dayInDigits(cell) : null;
  let understood: Understood = 'unreadable';
  if (digits !== null) understood = digits;
  else if (typeof cell === 'string') understood = dayInText(cell);
  else if (typeof cell === 'number') {
    const day = Math.floor(cell) + epoch;
    understood = day >= FIRST && day <= LAST ? day : 'range';
    if (understood === cell + epoch) return day;
  }
  if (typeof understood === 'string')
    return { day: null, problem: { definition: unreadableDate, params: { reason: understood } } };
  const read = formatDay(understood);
  const reason = typeof cell === 'string' ? 'text' : digits === null ? 'time' : 'digits';
  const fix = { after: understood - epoch, numberFormat: 'yyyy-mm-dd', safe: true };
  return { day: understood, problem: { definition: unusualDate, params: { reason, read }, suggestion: read, fix } };
}

/**
 * A calendar day. A real date is a serial number of the workbook's date system. Not every adapter knows number formats,
 * so a number is taken for a serial where its day is in 1950–2199, unless it reads as 20140305, 201403, 2014, 2014.3 or
 * 3.5. Text, digits and times of day that are understood are C102, anything else C103.
 */
export function dateReader({ date1904 }: ReadingContext): CellReader<Day> {
  const epoch = date1904 ? DAYS_1900_TO_1904 : 0;
  // A cache, since many cells of a column hold the same text.
  const known = new Map<string, ToldDay>();
  return (cell, report) => {
    const read = (typeof cell === 'string' ? known.get(cell) : undefined) ?? dayIn(cell, epoch);
    if (typeof read === 'number') return read;
    if (typeof cell === 'string') known.set(cell, read);
    report(read.problem);
    return read.day;
  };
}

/** Whether a text of eight digits is a real calendar day of any year, e.g. the birth date in an ID number. */
export function isCalendarDay(digits: string): boolean {
  const match = COMPACT_DATE.exec(digits);
  if (!match) return false;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day !== null && dayParts(day).year >= 1800;
}
