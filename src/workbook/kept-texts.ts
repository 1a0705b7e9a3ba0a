const PREFIX = 'SLTZKEPT_';

/** A text in a formula holds 255 characters (Excel specifications and limits). */
const MOST_CHARACTERS = 255;

/** A defined name of the workbook and its formula, without `=`. */
export interface NamedText {
  readonly name: string;
  readonly formula: string;
}

/** Whether a name of the workbook holds a piece of a text that is kept under this key. */
export function isKeptUnder(key: string, name: string): boolean {
  return name.toLowerCase().startsWith(`${PREFIX}${key}_`.toLowerCase());
}

/**
 * A text as names of the workbook, which Excel, WPS and LibreOffice keep: constants, cut into as many as it takes.
 *
 * @param key ASCII letters
 */
export function keptNames(key: string, text: string): readonly NamedText[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    const written = character === '"' ? '""' : character;
    if (piece.length + written.length > MOST_CHARACTERS) {
      pieces.push(piece);
      piece = '';
    }
    piece += written;
  }
  if (piece !== '') pieces.push(piece);
  return pieces.map((written, index) => ({ name: `${PREFIX}${key}_${index + 1}`, formula: `"${written}"` }));
}

/**
 * The texts that a workbook's names keep, by their keys; undefined where they keep none.
 *
 * @param names with their formulas, with or without `=`
 */
export function keptTexts(names: readonly NamedText[]): Readonly<Record<string, string>> | undefined {
  const pieces = new Map<string, Map<number, string>>();
  for (const { name, formula } of names) {
    const [, key, number] = /^SLTZKEPT_([a-z]+)_(\d+)$/i.exec(name) ?? [];
    const [, written] = /^=?"(.*)"$/s.exec(formula) ?? [];
    if (key === undefined || written === undefined) continue;
    const own = pieces.get(key) ?? new Map<number, string>();
    pieces.set(key, own.set(Number(number), written.replaceAll('""', '"')));
  }
  if (pieces.size === 0) return undefined;
  return Object.fromEntries(
    [...pieces].map(([key, own]) => [
      key,
      [...own]
        .sort(([a], [b]) => a - b)
        .map(([, piece]) => piece)
        .join(''),
    ]),
  );
}
