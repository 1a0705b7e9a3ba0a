import { escapeCellText } from '../xml/escape';
import { splitName } from '../xml/tree';
import type { OpenTag } from '../xml/walk';

/** What a cell should hold: a number, text, or text as the markup inside an `<is>`. */
export type CellContent = string | number | { readonly rich: string };

/**
 * The markup of a cell with a new value: attributes as they stand in `like`, but for the type and those that tie
 * the old value to rich data (`cm`, `vm`). Text is written inline, so that the shared strings part stays as it is.
 *
 * @param text the sheet part
 * @param like the start tag of the cell that stands there
 * @param style the format's index to write; null keeps what stands there
 */
export function replacedCell(
  text: string,
  like: OpenTag,
  value: CellContent,
  style: number | null,
  extension: string,
): string {
  const kept = like.attributes
    .filter(({ name }) => !['t', 'cm', 'vm'].includes(name) && !(name === 's' && style !== null))
    .map(({ start, end }) => ` ${text.slice(start, end)}`)
    .join('');
  const [prefix] = splitName(like.name);
  return cellMarkup(
    like.name,
    kept + (style === null ? '' : ` s="${style}"`),
    prefix === '' ? '' : `${prefix}:`,
    value,
    extension,
  );
}

/** The markup of a new cell. A style of 0, the default, is not written. */
export function newCell(prefix: string, address: string, value: string | number, style: number): string {
  return cellMarkup(`${prefix}c`, ` r="${address}"${style === 0 ? '' : ` s="${style}"`}`, prefix, value, '');
}

function cellMarkup(name: string, attributes: string, prefix: string, value: CellContent, extension: string): string {
  if (value === '')
    return extension === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${extension}</${name}>`;
  if (typeof value === 'number')
    return `<${name}${attributes}><${prefix}v>${numberText(value)}</${prefix}v>${extension}</${name}>`;
  const markup = typeof value === 'string' ? textMarkup(prefix, value) : value.rich;
  return `<${name}${attributes} t="inlineStr"><${prefix}is>${markup}</${prefix}is>${extension}</${name}>`;
}

/** A `<t>` of this text. Without xml:space a reader may drop blanks at the ends. @param prefix with its colon */
export function textMarkup(prefix: string, text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeCellText(text)}</${prefix}t>`;
}

/** The shortest decimal form that reads back as the same number; a cell cannot hold a negative zero. */
export function numberText(value: number): string {
  return String(value === 0 ? 0 : value);
}
