import { formatSections, type FormatSection, type FormatToken } from './format-code';

/** How a number appears in its cell. */
export type ShownNumber =
  /** As it is stored, except for rounding and separators. */
  | { readonly kind: 'plain' }
  /** As a date or a time. */
  | { readonly kind: 'date' }
  /** As nothing (`;;;`), or as words instead of the number. */
  | { readonly kind: 'words'; readonly text: string }
  /** As another number or with words behind it: 5000 in `0!.0,"万"` is 0.5 with 万. */
  | {
      readonly kind: 'scaled';
      /** The number shown is the stored number times ten to this power. */
      readonly power: number;
      /** How many digits are shown behind the decimal point. */
      readonly decimals: number;
      readonly isPercent: boolean;
      /** The text behind the digits, without spaces. */
      readonly suffix: string;
    };

const PLAIN: ShownNumber = { kind: 'plain' };

/** The section that shows a number: the first whose condition holds; without conditions its sign decides. */
function sectionFor(sections: readonly FormatSection[], value: number): FormatSection | undefined {
  // The fourth section is for texts.
  const [first, second, third] = sections;
  if (!first || !second) return first;
  if (first.condition ?? second.condition) {
    if (first.condition ? first.condition(value) : value > 0) return first;
    if (second.condition ? second.condition(value) : value < 0) return second;
    return third ?? second;
  }
  if (value < 0) return second;
  return value === 0 ? (third ?? first) : first;
}

/** How many of the commas divide by a thousand: those that follow a digit and precede none. */
function scalingCommas(tokens: readonly FormatToken[]): number {
  let count = 0;
  tokens.forEach(({ kind }, at) => {
    if (kind !== 'comma') return;
    const before = tokens.slice(0, at).findLast((token) => token.kind !== 'comma');
    const after = tokens.slice(at + 1).find((token) => token.kind !== 'comma');
    if (before?.kind === 'digit' && after?.kind !== 'digit') count += 1;
  });
  return count;
}

function isDigit({ kind }: FormatToken): boolean {
  return kind === 'digit';
}

/**
 * How many digits are behind a decimal point that is only a literal (`0!.0000`): such a point makes the number shown
 * smaller.
 */
function digitsBehindDrawnPoint(tokens: readonly FormatToken[]): number {
  const isPoint = (token: FormatToken): boolean => token.kind === 'literal' && token.text === '.';
  const drawn = tokens.findIndex((token, at) => isPoint(token) && tokens.slice(0, at).some(isDigit));
  if (drawn < 0) return 0;
  const behind = tokens.slice(drawn + 1);
  const point = behind.findIndex(({ kind }) => kind === 'point');
  return (point < 0 ? behind : behind.slice(0, point)).filter(isDigit).length;
}

function literalText(tokens: readonly FormatToken[]): string {
  return tokens
    .map((token) => (token.kind === 'literal' ? token.text : ''))
    .join('')
    .replace(/\s/g, '');
}

function shownBy({ tokens }: FormatSection): ShownNumber {
  if (tokens.some(({ kind }) => kind === 'date')) return { kind: 'date' };
  const lastDigit = tokens.findLastIndex((token) => isDigit(token) || token.kind === 'general');
  if (lastDigit < 0) return { kind: 'words', text: literalText(tokens) };
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const drawn = digitsBehindDrawnPoint(tokens);
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const decimals = point < 0 ? 0 : tokens.slice(point).filter(isDigit).length;
  const literal = literalText(tokens.slice(lastDigit + 1));
  const isPercent = percents > 0 || /^[%％‰]/.test(literal);
  const suffix = isPercent && literal === '' ? '%' : literal;
  const power = 2 * percents - 3 * scalingCommas(tokens) - drawn;
  if (power === 0 && suffix === '') return PLAIN;
  return { kind: 'scaled', power, decimals: decimals + drawn, isPercent, suffix };
}

type ShowingSection = FormatSection & { readonly shown: ShownNumber };

/** A cache, since a column's cells repeat few codes. */
const sectionsOf = new Map<string, readonly ShowingSection[]>();

function sectionOf(code: string, value: number): ShowingSection | undefined {
  let sections = sectionsOf.get(code);
  if (!sections) {
    const read = formatSections(code.trim() === '' ? 'General' : code);
    sections = read.map((section) => ({ ...section, shown: shownBy(section) }));
    sectionsOf.set(code, sections);
  }
  return sectionFor(sections, value) as ShowingSection | undefined;
}

/** How a number appears under a format code. */
export function shownNumber(code: string, value: number): ShownNumber {
  return sectionOf(code, value)?.shown ?? PLAIN;
}

/** Whether a number appears as a calendar day with its year, and without a time. */
export function isShownAsDay(code: string, value: number): boolean {
  const parts = sectionOf(code, value)?.tokens.flatMap((token) => (token.kind === 'date' ? token.part : [])) ?? [];
  const has = (part: RegExp): boolean => parts.some((written) => part.test(written));
  return has(/^[ye]/i) && has(/^m/i) && has(/^d{1,2}$/i) && !has(/^[hs]/i);
}
