import { numbersInText, UNSEEN } from './numbers-in-text';

/** How many characters of a number are left to be seen, at its start and at its end. */
const OF_ID = { start: 6, end: 4 } as const;
const OF_PHONE = { start: 3, end: 4 } as const;

/** Fewer hidden characters than these could be guessed. */
const FEWEST_HIDDEN = 4;

/** Digits of a number that names a person: 15 and 18 of a resident's, 16–19 of a bank card. */
const DIGITS_OF_ID = 15;

const UNSEEN_SIGNS = new RegExp(UNSEEN, 'gu');

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
  const places = numbersInText(text);
  if (places.length === 0) return text;
  const parts = places.flatMap(({ start, end, digits }, at) => [
    text.slice(places[at - 1]?.end ?? 0, start),
    masked(text.slice(start, end).replace(UNSEEN_SIGNS, ''), digits >= DIGITS_OF_ID ? OF_ID : OF_PHONE),
  ]);
  return [...parts, text.slice(places.at(-1)?.end ?? 0)].join('');
}

/** Hides the middle of a number; all of it where too little would be hidden. */
function masked(number: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const signs = Array.from(number);
  const hidden = signs.length - start - end;
  if (hidden < FEWEST_HIDDEN) return '*'.repeat(signs.length);
  return [...signs.slice(0, start), '*'.repeat(hidden), ...signs.slice(-end)].join('');
}
