/** How many characters of a number are left to be seen, at its start and at its end. */
const OF_ID = { start: 6, end: 4 } as const;
const OF_PHONE = { start: 3, end: 4 } as const;

/** Fewer hidden characters than these could be guessed. */
const FEWEST_HIDDEN = 4;

/** Digits of a number that names a person: 15 and 18 of a resident's, 16–19 of a bank card. */
const DIGITS_OF_ID = 15;

const DIGIT = '[0-9０-９]';
const LAST_OF_ID = '[0-9０-９xXｘＸ]';
const SPACE = '[ \\u00a0\\u2002\\u2003\\u3000]';
const GAP = '[ \\u00a0\\u2002\\u2003\\u3000\\-‐-―−－]';

/** Ways in which such numbers are written within a text; alone in their cell they need no pattern. */
const WAYS = [
  `${DIGIT}{10,}[xXｘＸ]?`,
  `${DIGIT}{6}${SPACE}${DIGIT}{8}${SPACE}${DIGIT}{3}${LAST_OF_ID}`,
  `${DIGIT}{6}${SPACE}${DIGIT}{4}${SPACE}${DIGIT}{4}${SPACE}${DIGIT}{3}${LAST_OF_ID}`,
  `[1１]${DIGIT}{2}${GAP}${DIGIT}{4}${GAP}${DIGIT}{4}`,
  `[0０]${DIGIT}{2,3}${GAP}${DIGIT}{7,8}`,
];
const IN_TEXT = new RegExp(`(?<!${DIGIT})(?:${WAYS.join('|')})(?!${DIGIT})`, 'g');
const NO_DIGITS = /[^0-9０-９]/g;

/** `510903********0118`. */
export function maskIdNumber(number: string): string {
  return masked(number, OF_ID);
}

/** `138****4321`; each of several numbers in the cell for itself. */
export function maskPhones(numbers: string): string {
  return numbers
    .split(/([、,，;；/／\s]+)/)
    .map((part, index) => (index % 2 === 0 ? masked(part, OF_PHONE) : part))
    .join('');
}

/** A text whose numbers of persons (ID, bank card, phone) are masked, all else as it is. */
export function maskNumbersIn(text: string): string {
  return text.replace(IN_TEXT, (number) => {
    const digits = number.replace(NO_DIGITS, '').length;
    return masked(number, digits >= DIGITS_OF_ID ? OF_ID : OF_PHONE);
  });
}

/** Hides the middle of a number; all of it where too little would be hidden. */
function masked(number: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const signs = Array.from(number);
  const hidden = signs.length - start - end;
  if (hidden < FEWEST_HIDDEN) return '*'.repeat(signs.length);
  return [...signs.slice(0, start), '*'.repeat(hidden), ...signs.slice(-end)].join('');
}
