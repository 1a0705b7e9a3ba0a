/** First code units of the blocks whose characters are two columns wide in Chinese fonts, and the first after each. */
const WIDE_BLOCKS: readonly (readonly [from: number, end: number])[] = [
  [0x1100, 0x1160],
  [0x2014, 0x2027],
  [0x2460, 0x2500],
  [0x25a0, 0x2600],
  [0x2e80, 0xa4d0],
  [0xac00, 0xd7a4],
  [0xf900, 0xfb00],
  [0xfe30, 0xfe70],
  [0xff00, 0xff61],
  [0xffe0, 0xffe7],
];

/** The width of each UTF-16 code unit: a table, since every text of every sheet is measured. */
const UNIT_WIDTHS = new Uint8Array(0x1_0000).fill(1);
for (const [from, end] of WIDE_BLOCKS) UNIT_WIDTHS.fill(2, from, end);

/**
 * Width of a text in characters of the default font. Chinese characters and full-width signs count two; so do
 * characters beyond the basic plane, which have two code units.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += UNIT_WIDTHS[text.charCodeAt(at)] ?? 1;
  return width;
}

/**
 * A unit that stays on one line: a word or number, or one Chinese character, with the punctuation that may not begin a
 * line.
 */
const UNITS = /(?:[!-~–]+|[^])[、，。；：？！）》」』】”’…%]*/gu;

/**
 * Lines that a text takes when wrapped in a column of `width` characters. Office programs measure real glyphs; the
 * column is taken to be one character narrower than it is, so that a row is rather too tall than too low.
 */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(2, width - 1);
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, room), 0);
}

function linesOf(line: string, room: number): number {
  // No character is wider than two: most texts are known to fit by their length.
  if (line.length * 2 <= room || textWidth(line) <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const [unit] of line.matchAll(UNITS)) {
    const width = textWidth(unit);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
    // A word longer than a line is broken anywhere.
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Excel shows no row taller than this, in points. */
const TALLEST = 409;

/** Height in points of a row whose fullest cell has this many lines of `size`-point text; never below `least`. */
export function rowHeight(lines: number, size: number, least: number): number {
  return Math.min(TALLEST, Math.max(least, Math.ceil(lines * size * 1.45 + 2.5)));
}
