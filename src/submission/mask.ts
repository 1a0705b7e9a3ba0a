import { maskIdNumber, maskPhone } from '../model/mask-number';
import { numbersInText, UNSEEN } from './numbers-in-text';

/** Digits of a number that names a person: 15 and 18 of a resident's, 16–19 of a bank card. */
export const DIGITS_OF_ID = 15;

const UNSEEN_SIGNS = new RegExp(UNSEEN, 'gu');

/** A text whose numbers of persons (ID, bank card, phone) are masked, all else as it is. */
export function maskNumbersIn(text: string): string {
  const places = numbersInText(text);
  if (places.length === 0) return text;
  const parts = places.flatMap(({ start, end, digits }, at) => {
    const number = text.slice(start, end).replace(UNSEEN_SIGNS, '');
    return [
      text.slice(places[at - 1]?.end ?? 0, start),
      digits >= DIGITS_OF_ID ? maskIdNumber(number) : maskPhone(number),
    ];
  });
  return [...parts, text.slice(places.at(-1)?.end ?? 0)].join('');
}
