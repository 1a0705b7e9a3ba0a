import type { FilledBlank } from '../../model/form-fill';
import type { XmlPart } from '../../xlsx/opc/xml-part';
import type { Edit } from '../../xlsx/xml/edits';
import { escapeText, unescapeXml } from '../../xlsx/xml/escape';
import type { XmlElement } from '../../xlsx/xml/tree';

/** The tokens of a paragraph's markup: text that does not show, a break, a tag or comment, a reference, a character. */
const TOKEN =
  /<w:(?:instrText|delText)\b[^>]*>[^<]*<\/w:(?:instrText|delText)>|<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<[^>]*>|&[^;<]*;|[^<&]|&/g;
const BREAK = /^<w:(?:br|cr)\b/;
/** A tab in a text; a tab stop of a paragraph has attributes. */
const TAB = /^<w:tab\s*\/>/;
const RUN = /^<w:r[ >]/;
const UNDERLINE = /^<w:u\b(?![^>]*\bw:val="none")/;

/** A character of a paragraph's text and its place in the markup; null where it cannot be changed there. */
interface PlacedCharacter {
  readonly text: string;
  readonly place: { readonly start: number; readonly end: number; readonly isTab: boolean } | null;
  readonly isUnderlined: boolean;
}

/** The text of paragraphs, a line for each; fields’ instructions and deleted text aside. */
export function textOfParagraphs(part: XmlPart, paragraphs: readonly XmlElement[]): string {
  return charactersOf(part, paragraphs)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The edits that put texts into blanks of what `textOfParagraphs` reads, in the format of each blank's first run. */
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
    const own = places.filter(({ start }, at) => places[at - 1]?.start !== start);
    return own.map(({ start, end, isTab }, at) => {
      const written = at === 0 ? escapeText(blank.text) : '';
      return { start, end, text: isTab && written !== '' ? `<w:t xml:space="preserve">${written}</w:t>` : written };
    });
  });
}

/** One item for each UTF-16 unit of the text, so that the text's indexes are the list's. */
function charactersOf(part: XmlPart, paragraphs: readonly XmlElement[]): readonly PlacedCharacter[] {
  return paragraphs.flatMap((paragraph, at) => [
    ...(at === 0 ? [] : [{ text: '\n', place: null, isUnderlined: false }]),
    ...withUnderscores(charactersIn(part.text.slice(paragraph.openEnd, paragraph.closeStart), paragraph.openEnd)),
  ]);
}

function charactersIn(markup: string, offset: number): readonly PlacedCharacter[] {
  const found: PlacedCharacter[] = [];
  let isText = false;
  let isUnderlined = false;
  for (const { 0: token, 1: literal, index } of markup.matchAll(TOKEN)) {
    const isTag = token.startsWith('<') && literal === undefined;
    const start = offset + index;
    const place = { start, end: start + token.length, isTab: isTag };
    if (!isTag) {
      const own = isText && literal === undefined ? place : null;
      const text = literal ?? unescapeXml(token);
      for (const unit of text.split('')) found.push({ text: unit, place: own, isUnderlined });
    } else if (BREAK.test(token)) found.push({ text: ' ', place: null, isUnderlined });
    else if (TAB.test(token))
      for (let unit = 0; unit < widthOfTab(isUnderlined); unit += 1) found.push({ text: ' ', place, isUnderlined });
    else if (RUN.test(token)) isUnderlined = false;
    else if (UNDERLINE.test(token)) isUnderlined = true;
    else isText = /^<w:t[ >]/.test(token);
  }
  return found;
}

/** A line that a tab draws is as long as several characters. */
function widthOfTab(isUnderlined: boolean): number {
  return isUnderlined ? FEWEST_SPACES : 1;
}

/** The fewest underlined spaces that make a blank to write in. */
const FEWEST_SPACES = 2;

/**
 * The characters, with underscores for underlined spaces that have nothing among them: people draw blanks that way in
 * Word.
 */
function withUnderscores(characters: readonly PlacedCharacter[]): readonly PlacedCharacter[] {
  if (!characters.some(({ isUnderlined }) => isUnderlined)) return characters;
  const lines = characters.map(({ isUnderlined, text }) => (isUnderlined ? text : '|')).join('');
  const blanks = [...lines.matchAll(/(?<![^|])\s+(?![^|])/g)].filter(([spaces]) => spaces.length >= FEWEST_SPACES);
  const drawn = new Set(blanks.flatMap(({ 0: spaces, index }) => Array.from(spaces, (_, at) => index + at)));
  return characters.map((character, at) => (drawn.has(at) ? { ...character, text: '_' } : character));
}
