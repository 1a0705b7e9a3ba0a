/**
 * Letters by Unicode that show a gap and nothing else, beside the white space that `\s` knows: Hangul fillers, the
 * blank of Braille, the null notehead, and what converters make of GBK's full-width space (U+E5E5).
 */
const GAPS = '\\u115f\\u1160\\u2800\\u3164\\uffa0\\ue5e5\\u{1d159}';

/** Inside the brackets of a pattern with the flag `u`: white space of any width and letters that look like it. */
export const SPACE = `\\s${GAPS}`;

/**
 * Inside the brackets of a pattern with the flags `u`: what takes no place on the screen. Format characters (zero-width
 * spaces, direction marks, soft hyphens, tags), controls, and all that Unicode has programs ignore (variation
 * selectors, grapheme joiners).
 */
export const INVISIBLE = '\\p{Cf}\\p{Cc}\\p{Default_Ignorable_Code_Point}';
