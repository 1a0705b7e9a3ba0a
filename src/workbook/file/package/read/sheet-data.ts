import { columnNumber } from '../../../../model/cell';
import { UnusableFile } from '../../../unusable-file';
import { escapeText } from '../xml/escape';
import { isoDateToSerial } from './iso-date';

/** The cells of a sheet part, made fit for hucre, and how far its values reach. */
export interface SheetData {
  /** The `<sheetData>` element of the part, as far as it holds values. */
  readonly markup: string;
  /** Prefix of the main namespace with its colon; empty for the default. */
  readonly prefix: string;
  /** A row and a column (1-based) beyond which no value stands; 0 where there is none at all. */
  readonly bottom: number;
  readonly right: number;
}

/**
 * Cuts the cells out of a sheet part. What hucre 1.0.0 reads wrongly is put right on the way:
 *
 * - `<c r="A1" t="d"><v>2014-03-05</v></c>` comes back as the text `2014-03-05`: ISO dates become serial numbers.
 * - `<is><t>王</t><rPh sb="0" eb="1"><t>wáng</t></rPh></is>` comes back as `王wáng`: phonetic runs are taken out.
 * - `<c r="XFD1048576" s="1"/>` makes the reader throw, and a formatted row makes it fill 16,384 cells: cells
 *   without a value are taken out.
 * - A sheet that is cut off in the middle comes back as a shorter one, without an error: refused here.
 *
 * @param part the part's name, for refusals
 * @throws UnusableFile `broken` for a truncated sheet
 */
export function sheetData(text: string, part: string, date1904: boolean): SheetData {
  const opening = /<((?:[\w.-]+:)?)sheetData\s*(\/?)>/.exec(text);
  if (opening === null) throw new UnusableFile('broken', `${part}: no sheetData`);
  const [tag, prefix = '', slash] = opening;
  if (slash === '/') return { markup: tag, prefix, bottom: 0, right: 0 };
  const closing = text.indexOf(`</${prefix}sheetData`, opening.index);
  if (closing < 0) throw new UnusableFile('broken', `${part}: sheetData is not closed`);
  const rows = withoutDeclarations(text.slice(opening.index + tag.length, closing));
  const markup = withoutBlankCells(withSerialDates(withoutPhonetics(rows, prefix), prefix, date1904), prefix);
  return { markup: `${tag}${markup}</${prefix}sheetData>`, prefix, ...extentOf(markup, prefix) };
}

/** The sheet part with one of its rows alone; with all of them where that row's number is nowhere written. */
export function withOnlyRow(text: string, row: number): string {
  const start = text.search(new RegExp(`<(?:[\\w.-]+:)?row\\s(?:[^>]*\\s)?r=["']${row}["']`));
  const [found, prefix = ''] = /^<((?:[\w.-]+:)?)row(?:[^>]*?\/>|[^]*?<\/(?:[\w.-]+:)?row\s*>)/.exec(text.slice(start)) ?? [];
  return start < 0 || found === undefined ? text : `<${prefix}sheetData>${found}</${prefix}sheetData>`;
}

/** Takes comments out and writes CDATA as plain text, so that what looks like a tag is one. */
function withoutDeclarations(rows: string): string {
  if (!rows.includes('<!')) return rows;
  return rows.replace(/<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>/g, (_whole, text?: string) => escapeText(text ?? ''));
}

function withoutPhonetics(rows: string, prefix: string): string {
  if (!rows.includes(`<${prefix}rPh`)) return rows;
  return rows.replace(new RegExp(`<${prefix}rPh\\b[^>]*(?:/>|>[^]*?</${prefix}rPh\\s*>)`, 'g'), '');
}

function withSerialDates(rows: string, prefix: string, date1904: boolean): string {
  if (!/\st=(?:"d"|'d')/.test(rows)) return rows;
  const cell = new RegExp(`(<${prefix}c\\b[^>]*?)\\st=(?:"d"|'d')([^>]*>)((?:(?!</${prefix}c\\s*>)[^])*?<${prefix}v[^>]*>)([^<]*)`, 'g');
  return rows.replace(cell, (whole, before: string, after: string, upToValue: string, date: string) => {
    const serial = isoDateToSerial(date.trim(), date1904);
    // What is no ISO date stays a text, for the checks to name.
    return serial === null ? whole : `${before}${after}${upToValue}${String(serial)}`;
  });
}

/** Takes blank cells out, unless some cell's place is only told by its neighbours. */
function withoutBlankCells(rows: string, prefix: string): string {
  if (!rows.includes('/>') || hasCellWithoutAddress(rows, prefix)) return rows;
  return rows.replace(new RegExp(`<${prefix}c\\s[^<>]*?(?:/>|>\\s*</${prefix}c\\s*>)`, 'g'), '');
}

function hasCellWithoutAddress(rows: string, prefix: string): boolean {
  // Nearly every producer writes the address first, which the first pattern sees at once.
  return new RegExp(`<${prefix}c(?! r=")[\\s>]`).test(rows) && new RegExp(`<${prefix}c(?:\\s(?![^>]*\\br=)[^>]*)?>`).test(rows);
}

/** How far the cells reach, exactly only where that may matter: a look at every address of a big sheet takes its time. */
function extentOf(rows: string, prefix: string): { bottom: number; right: number } {
  const lastRow = Number(/\sr=["'](\d+)/.exec(rows.slice(rows.lastIndexOf(`<${prefix}row`)))?.[1] ?? 0);
  const onlyNarrow = !/ r=["'][A-Za-z]{2}/.test(rows);
  if (onlyNarrow && lastRow > 0 && lastRow < 200_000) return { bottom: lastRow, right: 26 };
  let bottom = rows.split(`<${prefix}row`).length - 1;
  let right = 0;
  for (const [, letters = '', row] of rows.matchAll(new RegExp(`<${prefix}c\\s[^>]*?\\br=["']([A-Za-z]{1,3})(\\d+)`, 'g'))) {
    bottom = Math.max(bottom, Number(row));
    right = Math.max(right, columnNumber(letters));
  }
  return { bottom, right: Math.max(right, 26) };
}
