import { findingAt } from '../../findings/finding-at';
import { unusualDate } from '../../findings/dates-and-numbers';
import { DAYS_1900_TO_1904, dayOf, formatDay } from '../../model/day';
import type { CellValue } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { compact, halfWidth, isBlank } from '../../records/characters';
import type { DateColumns } from '../date-columns';

/** What dates of an old table may be read by, that do not say all themselves. */
export interface KnownYears {
  /** The year that the table is about, as its title says; null where it says none. */
  readonly table: number | null;
  /** The year of the ledgers that the rows come to; null where they have none. */
  readonly ledger: number | null;
}

/** A column of days, and where the table keeps them in parts. */
export interface DateColumn {
  /** 1-based. */
  readonly column: number;
  /** The header that findings name. */
  readonly header: string;
  readonly parts: DateColumns | null;
}

const MONTH_AND_DAY = /^(\d{1,2})[月.](\d{1,2})[日号]?$/;
const SHORT_YEAR = /^['’]?(\d{2})[-/.。、,年](\d{1,2})[-/.。、,月](\d{1,2})[日号]?$/;
/** So many years of two digits can be of this century only: no ledger goes back before 1950. */
const CERTAIN_SHORT_YEARS = 50;
const CENTURY = 2000;

/** Reads the days of an old table that need a word from outside them: the title's year, or the column beside. */
export class OldDates {
  constructor(
    private readonly columns: readonly DateColumn[],
    private readonly years: KnownYears,
    private readonly date1904: boolean,
  ) {}

  /**
   * A row's cells with such days in place, and a finding for each that says what it was read as.
   *
   * @param left the sheet column of the first cell
   */
  read(
    cells: readonly CellValue[],
    left: number,
    place: { readonly table: string; readonly sheet: string; readonly row: number },
  ): { readonly cells: readonly CellValue[]; readonly findings: readonly Finding[] } {
    let read: CellValue[] | null = null;
    const findings: Finding[] = [];
    for (const { column, header, parts } of this.columns) {
      const written = parts ? joined(parts, cells, left) : (cells[column - left] ?? null);
      const found = typeof written === 'string' ? this.#dayIn(written, parts !== null) : null;
      if (parts === null && found === null) continue;
      read ??= [...cells];
      read[column - left] = found === null ? this.#withYear(written) : this.#serial(found.day);
      if (found === null || !found.isCompleted) continue;
      const day = formatDay(found.day);
      const spot = { ...place, sheetColumn: column, column: header, value: written };
      findings.push(findingAt(unusualDate, spot, { params: { reason: 'year', read: day }, suggestion: day }));
    }
    return { cells: read ?? cells, findings };
  }

  #serial(day: number): number {
    return this.date1904 ? day - DAYS_1900_TO_1904 : day;
  }

  /** 2月30日 with the table's year, so that what is wrong with it is told and not that it lacks a year. */
  #withYear(written: CellValue): CellValue {
    const { table } = this.years;
    return typeof written === 'string' && table !== null && !written.includes('年') ? `${table}年${written}` : written;
  }

  /** The day that a text tells together with a year from outside; null where it tells none, or does by itself. */
  #dayIn(text: string, isJoined: boolean): { readonly day: number; readonly isCompleted: boolean } | null {
    const written = compact(halfWidth(text))
      .replace('元月', '1月')
      .replace(/[‐-―−]/g, '-');
    const { table, ledger } = this.years;
    const [, month, date] = MONTH_AND_DAY.exec(written) ?? [];
    if (month !== undefined && date !== undefined && table !== null)
      return completed(dayOf(table, Number(month), Number(date)));
    const short = SHORT_YEAR.exec(written);
    if (short) {
      const year = CENTURY + Number(short[1]);
      const isNamed = [table, ledger].some((named) => named !== null && (year === named || year === named - 1));
      const saysYear = written.includes('年') && Number(short[1]) < CERTAIN_SHORT_YEARS;
      return isNamed || saysYear ? completed(dayOf(year, Number(short[2]), Number(short[3]))) : null;
    }
    const whole = isJoined ? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(written) : null;
    const day = whole && dayOf(Number(whole[1]), Number(whole[2]), Number(whole[3]));
    return day === null ? null : { day, isCompleted: false };
  }
}

function completed(day: number | null) {
  return day === null ? null : { day, isCompleted: true };
}

/** What the columns of a date say as one text; null where all are blank, and as far as it goes where some are. */
function joined({ year, month, day }: DateColumns, cells: readonly CellValue[], left: number): string | null {
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
