/** Pixels of a Latin character, of a full-width one, and around a cell's text. */
const LATIN = 7.5;
const FULL_WIDTH = 14;
const AROUND = 20;
const NARROWEST = 56;
const WIDEST = 240;

/** Rows that are looked at for the widths. */
const ROWS = 200;

/** Characters beyond these do not make a column wider. */
const LOOKED_AT = 60;

/** Width in pixels of each column, wide enough for most of what stands in its first rows. */
export function columnWidths(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const widest = rows
      .slice(0, ROWS)
      .reduce((width, row) => Math.max(width, pixelWidth((row[column] ?? '').slice(0, LOOKED_AT))), 0);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(widest) + AROUND));
  });
}

/** About how wide a text is drawn, in pixels. */
export function pixelWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(character) ? FULL_WIDTH : LATIN;
  return width;
}
