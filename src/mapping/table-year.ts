import type { FoundTable } from './found-table';
import { monthNamed } from './table-parts';

const DIGITS = '〇一二三四五六七八九';
/** A year that is not part of a full date: 2014年春节慰问, 2014年度, not 2014年3月10日. */
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/gu;
/** Lines about when a table was filled in, which may be the year after. */
const FILLED_IN = /(?:填[表报制]|制表|上报|报送|统计(?=日期|时间|[:：])|截[止至]|打印|编制)(?:日期|时间)?/;

/**
 * The year that a table is about, by the nearest line above it that names one, else by the sheet's name. Null where
 * none names a year, or that line names two.
 */
export function yearOfTable({ above, sheet }: Pick<FoundTable, 'above' | 'sheet'>): number | null {
  for (const text of [...above, sheet]) {
    const years = yearsIn(text);
    if (years.size > 0) return years.size === 1 ? ([...years][0] ?? null) : null;
  }
  return null;
}

function yearsIn(text: string): ReadonlySet<number> {
  if (FILLED_IN.test(text)) return new Set();
  const digits = text
    .normalize('NFKC')
    .replace(/[零○OＯ]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=\s*年)/g, (year) =>
      Array.from(year, (digit) => DIGITS.indexOf(digit)).join(''),
    );
  const stretch = /(\d{4})\s*[-—–~至]\s*(\d{4})\s*年/.exec(digits);
  const found = [...digits.matchAll(YEAR)].map(([, year]) => Number(year));
  return new Set([...found, ...(stretch ? [Number(stretch[1]), Number(stretch[2])] : [])]);
}

/** A month in a line that is not part of a date: 3月, 三月份. */
const MONTH_IN =
  /(?<![\d一二三四五六七八九十])(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?(?![\d一二三四五六七八九十]+[日号])/g;
/** Lines about when something was written, or about several months. */
const OTHERWISE = /填[表报]|制表|上报|报送|截[止至]|打印|以来|以后|以前|[-—–~～至到]\d{1,2}月|季度|半年/;

/**
 * The month, from 1, that the lines above a table and its sheet's name are about; null where they name none or several.
 */
export function monthOfTable({ above, sheet }: Pick<FoundTable, 'above' | 'sheet'>): number | null {
  const months = new Set(
    [...above, sheet]
      .filter((line) => !OTHERWISE.test(line))
      .flatMap((line) => [...line.normalize('NFKC').matchAll(MONTH_IN)].map(([text]) => monthNamed(text))),
  );
  const [only = null] = months;
  return months.size === 1 ? only : null;
}
