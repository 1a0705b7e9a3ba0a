import { compact } from '../../records/characters';

/** Two digits for the year, as in 26.3.1 and 26年3月1日. */
const SHORT_YEAR = /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const WITHOUT_YEAR = /^(\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const SUM = /^\d+(?:\.\d+)?(?:\+\d+(?:\.\d+)?)+元?$/;
/** Words around a number that only make it approximate. */
const ROUGHLY = /^(?:大?约|大概|近|将近|共计?|合计)|(?:左右|上下|余|多|以上)$/g;
/** Measure words for people and countable things; 一袋米 or 一点 gives no number of things. */
const COUNTER = '[人名位户口个座条处家间项次]';
/** A number with a measure word or a unit of money behind it: 12个, 1座, 120万. */
const COUNTED = new RegExp(`^(\\d+(?:\\.\\d+)?)(万元?|元)?${COUNTER}?$`);
const NUMERALS = new RegExp(`^([零〇一二两三四五六七八九十百]+)${COUNTER}$`);
const DIGITS = '零一二三四五六七八九';

/**
 * A date written without a year or with a two-digit one, as `2014-7-5`. The year is the report's; a two-digit year must
 * agree with it. Null where the text is no such date, or `year` is null.
 */
export function likelyDate(written: string, year: number | null): string | null {
  if (year === null) return null;
  const text = compact(written);
  const [, short, ...monthAndDay] = SHORT_YEAR.exec(text) ?? [];
  if (short !== undefined) return Number(short) === year % 100 ? [year, ...monthAndDay].join('-') : null;
  const [, month, day] = WITHOUT_YEAR.exec(text) ?? [];
  return month !== undefined && day !== undefined ? [year, month, day].join('-') : null;
}

/**
 * The number in a text with words around it: 三人 → 3, 12个 → 12, 200+100 → 300, 约120万 → 120万. Null where there is none.
 */
export function likelyNumber(written: string): string | null {
  const text = compact(written).replace(ROUGHLY, '');
  // Amounts of money have at most two decimals, so six remove the noise of binary fractions.
  if (SUM.test(text))
    return String(
      Number(
        text
          .replace('元', '')
          .split('+')
          .map(Number)
          .reduce((sum, part) => sum + part, 0)
          .toFixed(6),
      ),
    );
  const [, number, unit = ''] = COUNTED.exec(text) ?? [];
  if (number !== undefined) return number + unit;
  const [, numerals] = NUMERALS.exec(text) ?? [];
  return numerals === undefined ? null : numberOfNumerals(numerals);
}

/** 三 → 3, 十二 → 12, 一百零五 → 105; null where the numerals form no number. */
function numberOfNumerals(numerals: string): string | null {
  const [, hundreds, tens, ones] =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二两三四五六七八九])?十)?([零一二两三四五六七八九])?$/.exec(
      numerals.replaceAll('〇', '零'),
    ) ?? [];
  const digit = (numeral: string | undefined): number =>
    Math.max(0, DIGITS.indexOf(numeral === '两' ? '二' : (numeral ?? '')));
  if (hundreds === undefined && !numerals.includes('十') && ones === undefined) return null;
  const ten = numerals.includes('十') ? (tens === undefined ? 1 : digit(tens)) : 0;
  return String(digit(hundreds) * 100 + ten * 10 + digit(ones));
}
