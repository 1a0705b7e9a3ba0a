/** Which side a limit is on: 不少于 is the least, 不超过 the most. */
export type LimitBound = 'least' | 'most';

/** A limit as people write it, split into side and number: 不少于20天 → least, 20天. */
export interface LimitText {
  /** Null where only a number is written. */
  readonly bound: LimitBound | null;
  /** The number with its unit, half-width and without spaces. */
  readonly number: string;
}

/** Words and signs before a number. 超过, 多于 and > are left out: their limit is not the number itself. */
const BEFORE: Readonly<Record<LimitBound, RegExp>> = {
  least: /^(?:≥|≧|⩾|>=|=>|大于(?:或)?等于|不(?:得)?(?:少|低|小)于|至少|最少|最低|达到)/,
  most: /^(?:≤|≦|⩽|<=|=<|小于(?:或)?等于|不(?:得)?(?:超过|多于|高于|大于)|至多|最多|最高)/,
};
const BEHIND: Readonly<Record<LimitBound, RegExp>> = {
  least: /(?:及|\(含\))?以上$/,
  most: /(?:(?:及|\(含\))?以下|以内|之内)$/,
};
const BOUNDS = ['least', 'most'] as const;

/** Splits a limit into its side and its number; a text with words of both sides is not split. */
export function parseLimit(text: string): LimitText {
  const written = text.normalize('NFKC').replace(/\s/g, '');
  const bounds = BOUNDS.filter((bound) => BEFORE[bound].test(written) || BEHIND[bound].test(written));
  const [bound] = bounds;
  if (bound === undefined || bounds.length > 1) return { bound: null, number: written };
  return { bound, number: written.replace(BEFORE[bound], '').replace(BEHIND[bound], '') };
}

/** The unit behind a limit's number; empty where there is none. */
export function unitOfLimit(text: string): string {
  return /[^\d.,]*$/.exec(parseLimit(text).number)?.[0] ?? '';
}
