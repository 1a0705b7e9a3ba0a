const DIGITS = '零一二三四五六七八九';
const TEN = 10;
const HUNDRED = 100;

/**
 * A count in Chinese numerals, as written before a measure word such as 个: 1 → 一, 2 → 两, 12 → 十二; in digits from 100
 * on.
 */
export function chineseCount(count: number): string {
  if (count === 2) return '两';
  if (count >= HUNDRED) return String(count);
  const digit = (value: number): string => DIGITS.charAt(value);
  const [tens, ones] = [Math.floor(count / TEN), count % TEN];
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}
