import { maskIdNumber, maskPhone } from '../model/mask-number';
import { numbersInText, UNSEEN } from './numbers-in-text';

/** The fewest digits of an ID: 15 or 18 of a resident's number, 16–19 of a bank card. */
export const DIGITS_OF_ID = 15;

const UNSEEN_SIGNS = new RegExp(UNSEEN, 'gu');

/** Masks the personal numbers (ID, bank card, phone) in a text. */
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
