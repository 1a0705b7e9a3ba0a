import { findingAt } from '../../findings/finding-at';
import { unusualDate } from '../../findings/kinds';
import { DAYS_1900_TO_1904, dayOf, formatDay } from '../../model/day';
import type { CellPlace, CellValue, FormatRun } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { compact, halfWidth, isBlank } from '../../records/characters';
import { ColumnFormats } from '../../records/number-format/column-formats';
import type { DateColumns } from '../date-columns';
import { dayRange, openRange } from '../day-range';

/** What dates of an old table may be read by, that do not say all themselves. */
export interface KnownYears {
  /** The year that the table is about, as its title says; null where it says none. */
  readonly table: number | null;
  /** The year of the ledgers that the rows come to; null where they have none. */
  readonly ledger: number | null;
  /** The month that the table is about, as its title says; null where it says none. */
  readonly month: number | null;
}

/** A column of days, and where the table keeps them in parts. */
export interface DateColumn {
  /** 1-based. */
  readonly column: number;
  /** The header that findings name. */
  readonly header: string;
  readonly parts: DateColumns | null;
  /** Our column for the last day, where the table has none of its own; null where there is none. */
  readonly lastKey: string | null;
}

/** A row's cells with days in place, and what is to be said of them. */
export interface ReadDates {
  readonly cells: readonly CellValue[];
  /** Last days by our column's key, of cells that hold a first and a last one. */
  readonly lasts: Readonly<Record<string, number>>;
  /** A finding for each day that needed a word from outside. */
  readonly findings: readonly Finding[];
}

/** Of a row whose days need no word from outside. */
const NOTHING: Pick<ReadDates, 'lasts' | 'findings'> = { lasts: {}, findings: [] };

const MONTH_AND_DAY = /^(\d{1,2})[月.](\d{1,2})[日号]?$/;
const DAY_ALONE = /^(\d{1,2})[日号]$/;
const SHORT_YEAR = /^['’]?(\d{2})[-/.。、,年](\d{1,2})[-/.。、,月](\d{1,2})[日号]?$/;
/** So many years of two digits can be of this century only: no ledger goes back before 1950. */
const CERTAIN_SHORT_YEARS = 50;
const CENTURY = 2000;
const LAST_OF_MONTH = 31;
const WHOLE = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/;
/** Behind a day: the hour, the part of the day, the day of the week. */
const OF_DAY =
  /(?<=\d[日号]?)(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|上午|下午|早上|早晨|中午|晚上|全天|\d{1,2}[:时点](?:\d{1,2}(?:[:分]\d{0,2})?)?分?)+$/;

/** Reads the days of an old table that need a word from outside them: the title's year, or the column beside. */
export class OldDates {
  readonly #formats: ReadonlyMap<number, ColumnFormats>;
  /** The month that days alone are of; null where nothing says it. */
  #month: number | null;
  /** What texts of a column were read as: the same one stands in many of its cells. */
  readonly #known: ReadonlyMap<number, Map<string, FoundDay | null>>;

  /** @param formats number formats of the sheet */
  constructor(
    private readonly columns: readonly DateColumn[],
    private readonly years: KnownYears,
    private readonly date1904: boolean,
    formats: readonly FormatRun[],
  ) {
    this.#month = years.month;
    this.#known = new Map(columns.map(({ column }) => [column, new Map<string, FoundDay | null>()]));
    this.#formats = new Map(columns.map(({ column }) => [column, new ColumnFormats(formats, column)]));
  }

  /** Days alone below this line are of another month. */
  inMonth(month: number): void {
    this.#month = month;
    for (const known of this.#known.values()) known.clear();
  }

  /** @param left the sheet column of the first cell */
  read(
    cells: readonly CellValue[],
    left: number,
    place: { readonly table: string; readonly sheet: string; readonly row: number },
  ): ReadDates {
    let read: CellValue[] | null = null;
    let lasts = NOTHING.lasts;
    let findings = NOTHING.findings;
    for (const { column, header, parts, lastKey } of this.columns) {
      const written = parts ? joined(parts, cells, left) : (cells[column - left] ?? null);
      const found = this.#found(written, parts !== null, { row: place.row, column });
      if (parts === null && found === null) continue;
      read ??= [...cells];
      read[column - left] = found === null ? this.#withYear(written) : this.#serial(found.day);
      if (found === null || (found.last !== undefined && lastKey === null)) continue;
      if (found.last !== undefined && lastKey !== null) lasts = { ...lasts, [lastKey]: found.last };
      if (found.reason === null) continue;
      const day = formatDay(found.day);
      const last = found.last === undefined ? '' : formatDay(found.last);
      const spot = { ...place, sheetColumn: column, column: header, value: written };
      const params = { reason: found.reason, read: day, last };
      findings = [...findings, findingAt(unusualDate, spot, { params, suggestion: day })];
    }
    return { cells: read ?? cells, lasts, findings };
  }

  #found(written: CellValue, isJoined: boolean, { row, column }: CellPlace): FoundDay | null {
    if (typeof written === 'number') return this.#dayWithPoint(written, this.#formats.get(column)?.at(row) ?? null);
    if (typeof written !== 'string') return null;
    const known = this.#known.get(column);
    let found = known?.get(written);
    if (found === undefined) {
      found = this.#foundIn(written, isJoined, column);
      known?.set(written, found);
    }
    return found;
  }

  #foundIn(written: string, isJoined: boolean, column: number): FoundDay | null {
    const hasLast = this.columns.some((one) => one.column === column && one.lastKey !== null);
    const range = hasLast ? dayRange(written, this.years.table) : null;
    if (range) return { day: range.first, last: range.last, reason: 'range' };
    const first = hasLast ? openRange(written, this.years.table) : null;
    return first === null ? this.#dayIn(written, isJoined) : { day: first, reason: 'open' };
  }

  /**
   * 4.18, which a sheet keeps as a number: the 18th of April; not 1.2, which may have been 1.20, unless its format
   * says.
   */
  #dayWithPoint(number: number, format: string | null): FoundDay | null {
    const { table } = this.years;
    // A real date, as nearly all of them are.
    if (Number.isInteger(number)) return null;
    const [, month = '', digits = ''] = /^(\d{1,2})\.(\d{1,2})$/.exec(String(number)) ?? [];
    if (month === '' || table === null) return null;
    const day = (date: number): number | null => dayOf(table, Number(month), date);
    if (digits.length === 2) return completed(day(Number(digits)));
    const tens = day(Number(digits) * 10);
    if (format === '0.00') return completed(tens);
    return tens === null ? completed(day(Number(digits))) : null;
  }

  #serial(day: number): number {
    return this.date1904 ? day - DAYS_1900_TO_1904 : day;
  }

  /** 2月30日 with the table's year, so that what is wrong with it is told and not that it lacks a year. */
  #withYear(written: CellValue): CellValue {
    const { table } = this.years;
    return typeof written === 'string' && table !== null && !/年|\d{4}/.test(written)
      ? `${table}年${written}`
      : written;
  }

  /** The day that a text tells together with a year from outside; null where it tells none, or does by itself. */
  #dayIn(text: string, isJoined: boolean): FoundDay | null {
    const typed = compact(halfWidth(text))
      .replace('元月', '1月')
      .replace(/[‐-―−]/g, '-');
    const written = withDigits(typed.replace(OF_DAY, ''));
    const { table, ledger } = this.years;
    const [, month, date] = MONTH_AND_DAY.exec(written) ?? [];
    const [, alone] = DAY_ALONE.exec(written) ?? [];
    if (alone !== undefined && table !== null && this.#month !== null)
      return completed(dayOf(table, this.#month, Number(alone)));
    if (month !== undefined && date !== undefined && table !== null)
      return completed(dayOf(table, Number(month), Number(date)));
    const short = SHORT_YEAR.exec(written);
    if (short) {
      const year = CENTURY + Number(short[1]);
      const isNamed = [table, ledger].some((named) => named !== null && (year === named || year === named - 1));
      const saysYear = written.includes('年') && Number(short[1]) < CERTAIN_SHORT_YEARS;
      return isNamed || saysYear ? completed(dayOf(year, Number(short[2]), Number(short[3]))) : null;
    }
    const isWhole = isJoined || written !== typed;
    const whole = isWhole ? WHOLE.exec(written) : null;
    const day = whole && dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
    return day === null ? null : { day, reason: isJoined ? null : 'text' };
  }
}

/** A day that was found; `reason` is what is to be said of it. */
interface FoundDay {
  readonly day: number;
  readonly last?: number;
  readonly reason: 'year' | 'text' | 'range' | 'open' | null;
}

function completed(day: number | null): FoundDay | null {
  return day === null ? null : { day, reason: 'year' };
}

const WORDS = '〇一二三四五六七八九';

/** 二〇一四年三月二十五日 with digits; any other text as it stands. */
function withDigits(text: string): string {
  if (!/[一二三四五六七八九十]/.test(text)) return text;
  const years = text
    .replace(/[零○OＯ]/g, '〇')
    .replace(/^[〇一二三四五六七八九]{4}(?=年)/, (year) => Array.from(year, (digit) => WORDS.indexOf(digit)).join(''));
  return years.replace(/[一二三四五六七八九十]{1,3}(?=[月日号])/g, (number) => {
    const [, tens, ones = ''] = /^(?:([二三]?)十)?([一二三四五六七八九]?)$/.exec(number) ?? [];
    const ten = tens === undefined ? 0 : WORDS.indexOf(tens === '' ? '一' : tens) * 10;
    const value = ten + Math.max(0, ones === '' ? 0 : WORDS.indexOf(ones));
    return value === 0 ? number : String(value);
  });
}

/** What the columns of a date say as one text; null where all are blank, and as far as it goes where some are. */
function joined({ year, month, day }: DateColumns, cells: readonly CellValue[], left: number): CellValue {
  const date = cells[day - left] ?? null;
  // 日期 beside 月份 may hold the whole day.
  if (typeof date === 'number' ? date > LAST_OF_MONTH || !Number.isInteger(date) : /\d\D+\d/.test(String(date ?? '')))
    return date;
  const part = (column: number | null, sign: string): string => {
    const cell = column === null ? null : (cells[column - left] ?? null);
    return isBlank(cell) || cell === null
      ? ''
      : `${String(cell)
          .trim()
          .replace(new RegExp(`${sign}份?$`), '')}${sign}`;
  };
  const text = part(year, '年') + part(month, '月') + part(day, '日');
  return text === '' ? null : text;
}
