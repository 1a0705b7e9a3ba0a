import type { FilledBlank } from '../../model/form-fill';
import type { XmlPart } from '../../xlsx/opc/xml-part';
import type { Edit } from '../../xlsx/xml/edits';
import { escapeText, unescapeXml } from '../../xlsx/xml/escape';
import type { XmlElement } from '../../xlsx/xml/tree';

/** What is read as one: text that does not show, a break, a tag or comment, a reference, a character. */
const TOKEN =
  /<w:(?:instrText|delText)\b[^>]*>[^<]*<\/w:(?:instrText|delText)>|<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<[^>]*>|&[^;<]*;|[^<&]|&/g;
const BREAK = /^<w:(?:br|tab|cr)\b/;

/** A character of a paragraph's text and where it stands in the markup; nowhere where it cannot be changed there. */
interface PlacedCharacter {
  readonly text: string;
  readonly place: { readonly start: number; readonly end: number } | null;
}

/** The text of paragraphs, a line for each; fields’ instructions and deleted text aside. */
export function textOfParagraphs(part: XmlPart, paragraphs: readonly XmlElement[]): string {
  return charactersOf(part, paragraphs)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The edits that put texts into blanks of what `textOfParagraphs` reads, in the letters of each blank's first run. */
export function filledBlanks(
  part: XmlPart,
  paragraphs: readonly XmlElement[],
  blanks: readonly FilledBlank[],
): readonly Edit[] {
  const all = charactersOf(part, paragraphs);
  const text = all.map((character) => character.text).join('');
  const leading = text.length - text.trimStart().length;
  return blanks.flatMap((blank): readonly Edit[] => {
    const from = leading + blank.at;
    const places = all.slice(from, from + blank.length).flatMap(({ place }) => (place ? [place] : []));
    return places.map(({ start, end }, at) => ({ start, end, text: at === 0 ? escapeText(blank.text) : '' }));
  });
}

/** Each is one unit of the text, so that the text's indexes are the list's. */
function charactersOf(part: XmlPart, paragraphs: readonly XmlElement[]): readonly PlacedCharacter[] {
  return paragraphs.flatMap((paragraph, at) => [
    ...(at === 0 ? [] : [{ text: '\n', place: null }]),
    ...charactersIn(part.text.slice(paragraph.openEnd, paragraph.closeStart), paragraph.openEnd),
  ]);
}

function charactersIn(markup: string, offset: number): readonly PlacedCharacter[] {
  const found: PlacedCharacter[] = [];
  let isText = false;
  for (const { 0: token, 1: literal, index } of markup.matchAll(TOKEN)) {
    const isTag = token.startsWith('<') && literal === undefined;
    if (!isTag) {
      const start = offset + index;
      const place = isText && literal === undefined ? { start, end: start + token.length } : null;
      const text = literal ?? unescapeXml(token);
      for (const unit of text.split('')) found.push({ text: unit, place });
    } else if (BREAK.test(token)) found.push({ text: ' ', place: null });
    else isText = /^<w:t[ >]/.test(token);
  }
  return found;
}
