import { unescapeCellText } from '../xml/escape';
import type { XmlScanner } from '../xml/scanner';
import type { Utf8Text } from '../xml/utf8-text';

const LETTER_T = 0x74;

/**
 * The text of an element of runs (`CT_Rst`, ISO 29500-1 §18.4.8) whose start tag was read last: of its own `t` and of
 * those in its runs. Phonetic runs are no part of it.
 *
 * @throws UnusableFile `broken` where the part ends before the element
 */
export function richText(scanner: XmlScanner, texts: Utf8Text): string {
  if (scanner.isEmpty) return '';
  let text = '';
  for (let depth = 1; depth > 0;) {
    const tag = scanner.next();
    if (tag === null) throw scanner.broken('a text is not closed');
    if (tag === 'empty') continue;
    if (tag === 'end') depth--;
    else if (scanner.isNamedLetter(LETTER_T)) {
      const piece = textOfElement(scanner, texts);
      text = text === '' ? piece : text + piece;
    } else if (scanner.isNamed('rPh')) scanner.skipElement();
    else depth++;
  }
  return text;
}

function textOfElement(scanner: XmlScanner, texts: Utf8Text): string {
  if (scanner.next() !== 'end') throw scanner.broken('a text is not closed');
  return unescapeCellText(texts.read(scanner.textStart, scanner.textEnd, scanner.isPlainText));
}
