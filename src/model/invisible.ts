/**
 * Characters that show only a gap, although `\s` does not count them as white space: Hangul fillers, the blank of
 * Braille, the null notehead, and what converters make of GBK's full-width space (U+E5E5).
 */
const GAPS = '\\u115f\\u1160\\u2800\\u3164\\uffa0\\ue5e5\\u{1d159}';

/** For a character class in a pattern with the flag `u`: white space of any width and characters that look like it. */
export const SPACE = `\\s${GAPS}`;

/**
 * For a character class in a pattern with the flag `u`: characters that take no place on the screen. Format characters
 * (zero-width spaces, direction marks, soft hyphens, tags), controls, and all that Unicode tells programs to ignore
 * (variation selectors, grapheme joiners).
 */
export const INVISIBLE = '\\p{Cf}\\p{Cc}\\p{Default_Ignorable_Code_Point}';
