import { findingAt } from '../../findings/finding-at';
import { unusualDate } from '../../findings/kinds';
import { DAYS_1900_TO_1904, dayOf, formatDay } from '../../model/day';
import type { CellPlace, CellValue, FormatRun } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { compact, halfWidth, isBlank } from '../../records/characters';
import { ColumnFormats } from '../../records/number-format/column-formats';
import type { DateColumns } from '../date-columns';
import { dayRange, openRange } from '../day-range';

/** The year and month that complete the dates of an old table. */
export interface KnownYears {
  /** The year that the table is about, as its title says; null where it says none. */
  readonly table: number | null;
  /** The 年度 of the workbook that the rows go into; null where it has none. */
  readonly ledger: number | null;
  /** The month that the table is about, as its title says; null where it says none. */
  readonly month: number | null;
}

/** A column of days, and its parts where the table splits its days. */
export interface DateColumn {
  /** 1-based. */
  readonly column: number;
  /** The header that findings name. */
  readonly header: string;
  readonly parts: DateColumns | null;
  /** The key of our column for the last day; null where we have none, or the table has its own. */
  readonly lastKey: string | null;
}

/** A row's cells with its days as serial numbers, and the findings about them. */
export interface ReadDates {
  readonly cells: readonly CellValue[];
  /** By our keys, the last days of cells that hold a range. */
  readonly lasts: Readonly<Record<string, number>>;
  /** A finding for each day whose reading took more than its own text. */
  readonly findings: readonly Finding[];
}

/** For a row whose days say all themselves. */
const NOTHING: Pick<ReadDates, 'lasts' | 'findings'> = { lasts: {}, findings: [] };

const MONTH_AND_DAY = /^(\d{1,2})[月.](\d{1,2})[日号]?$/;
const DAY_ALONE = /^(\d{1,2})[日号]$/;
const SHORT_YEAR = /^['’]?(\d{2})[-/.。、,年](\d{1,2})[-/.。、,月](\d{1,2})[日号]?$/;
/** Two-digit years below this are of this century for certain: no ledger goes back before 1950. */
const CERTAIN_SHORT_YEARS = 50;
const CENTURY = 2000;
const LAST_OF_MONTH = 31;
const WHOLE = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/;
/** What may follow a day: the hour, the part of the day, the day of the week. */
const OF_DAY =
  /(?<=\d[日号]?)(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|上午|下午|早上|早晨|中午|晚上|全天|\d{1,2}[:时点](?:\d{1,2}(?:[:分]\d{0,2})?)?分?)+$/;

/**
 * Reads the days of an old table that are not complete in themselves: the year is in the title, the month in another
 * column.
 */
export class OldDates {
  readonly #formats: ReadonlyMap<number, ColumnFormats>;
  /** The month of cells that hold a day of the month only; null where it is not known. */
  #month: number | null;
  /** By column, what its texts were read as: the same texts stand in many cells. */
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

  /** Sets the month, from the next row on, for cells that hold only the day of the month. */
  inMonth(month: number): void {
    this.#month = month;
    for (const known of this.#known.values()) known.clear();
  }

  /** Reads the days of a row. @param left the sheet column of the first cell */
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
   * A day typed as a number: 4.18 is 18 April. 1.2 is ambiguous, since 1.20 is kept as the same number, unless the
   * cell's format shows two decimals or there is no 20th.
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

  /**
   * Adds the table's year to a text that is no day (2月30日), so that the finding is about the day and not about a
   * missing year.
   */
  #withYear(written: CellValue): CellValue {
    const { table } = this.years;
    return typeof written === 'string' && table !== null && !/年|\d{4}/.test(written)
      ? `${table}年${written}`
      : written;
  }

  /** The day that a text means with the year of the table; null where it means none, or needs no year from outside. */
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

/** A day that was read. `reason` is why it is reported; null where it is not. */
interface FoundDay {
  readonly day: number;
  readonly last?: number;
  readonly reason: 'year' | 'text' | 'range' | 'open' | null;
}

function completed(day: number | null): FoundDay | null {
  return day === null ? null : { day, reason: 'year' };
}

const WORDS = '〇一二三四五六七八九';

/** 二〇一四年三月二十五日 in digits; any other text as it is. */
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

/** The parts of a split date as one text, without those that are blank; null where all are. */
function joined({ year, month, day }: DateColumns, cells: readonly CellValue[], left: number): CellValue {
  const date = cells[day - left] ?? null;
  // The column 日期 beside 月份 may hold the whole date.
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
