/** The longest text a cell can hold. */
export const MAX_CELL_TEXT = 32_767;

// What a reader might take for the beginning of an escape (its last underscore may be the first of one that
// follows), and what XML 1.0 cannot hold: lone surrogates and the two noncharacters. Control characters are
// escaped by hucre.
const NEEDS_ESCAPE = /_(?=x[0-9A-Fa-f]{4})|[\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/**
 * Text as SpreadsheetML holds it (ISO/IEC 29500-1, 22.9.2.19 ST_Xstring). hucre does not escape a text
 * that looks like such an escape itself: `_x0041_` written as it is comes back as `A`.
 */
export function escapeText(text: string): string {
  return text.replace(NEEDS_ESCAPE, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/**
 * Text of a cell, escaped.
 * @throws RangeError where it is longer than a cell can hold.
 */
export function cellText(text: string): string {
  return escapeText(limitedText(text, MAX_CELL_TEXT, 'text of a cell'));
}

/**
 * The text itself.
 * @throws RangeError where it is longer than Excel allows for such a text.
 */
export function limitedText(text: string, limit: number, what: string): string {
  if (text.length > limit) throw new RangeError(`${what} over ${limit} characters: ${text.slice(0, 40)}…`);
  return text;
}
