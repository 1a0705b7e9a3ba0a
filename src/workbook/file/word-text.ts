import type { XmlPart } from '../../xlsx/opc/xml-part';
import type { Edit } from '../../xlsx/xml/edits';
import { escapeText } from '../../xlsx/xml/escape';
import { child, childrenNamed } from '../../xlsx/xml/query';
import type { XmlElement } from '../../xlsx/xml/tree';

// eslint-disable-next-line no-control-regex -- these are the characters that XML cannot hold
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * The edit that puts a text into an empty paragraph, in the character format of the paragraph itself: that of its empty
 * run, of its mark, or of the nearest run of the table before it.
 */
export function filledParagraphs(part: XmlPart, paragraph: XmlElement, text: string): Edit {
  const [run] = childrenNamed(paragraph, 'r');
  const properties = child(paragraph, 'pPr');
  const mark = properties && child(properties, 'rPr');
  const own = run && child(run, 'rPr');
  const letters = own ?? mark ?? nearestLetters(part, paragraph);
  const markup = `<w:r>${lettersOf(part, letters)}${textMarkup(text)}</w:r>`;
  const at = properties?.end ?? paragraph.openEnd;
  if (!paragraph.selfClosing) return { start: at, end: at, text: markup };
  const slash = part.text.lastIndexOf('/', paragraph.end);
  return { start: slash, end: paragraph.end, text: `>${markup}</${paragraph.name}>` };
}

/**
 * The run properties for a new run, from those of a run or of a paragraph's mark: not bold, and without what says that
 * the mark was inserted or deleted.
 */
function lettersOf(part: XmlPart, letters: XmlElement | string | null): string {
  if (letters === null) return '';
  if (typeof letters === 'string') return letters;
  const inner = letters.children
    .filter(({ local }) => !['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'b', 'bCs'].includes(local))
    .map(({ start, end }) => part.text.slice(start, end))
    .join('');
  return inner === '' ? '' : `<w:rPr>${inner}</w:rPr>`;
}

/**
 * The character format of the last run before a paragraph, but not bold: a list is set as its header is, except for
 * that.
 */
function nearestLetters(part: XmlPart, paragraph: XmlElement): string | null {
  const before = part.text.slice(0, paragraph.start);
  const from = before.lastIndexOf('<w:rPr>');
  const until = from < 0 ? -1 : before.indexOf('</w:rPr>', from);
  if (until < 0) return null;
  const inner = before.slice(from + '<w:rPr>'.length, until).replace(/<w:(?:b|bCs)(?:\s[^>]*)?\/>/g, '');
  return inner === '' ? null : `<w:rPr>${inner}</w:rPr>`;
}

function textMarkup(text: string): string {
  return text
    .replace(UNWRITABLE, '')
    .split(/\r?\n/)
    .map((line) => `<w:t xml:space="preserve">${escapeText(line)}</w:t>`)
    .join('<w:br/>');
}
