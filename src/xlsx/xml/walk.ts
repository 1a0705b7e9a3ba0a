import { Parser } from 'htmlparser2';
import { UnusableFile } from '../unusable-file';

/** An attribute with its place in the text: `name="value"` from start to end. */
export interface AttributeAt {
  readonly name: string;
  /** With character references and the five entities resolved. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A start tag or an empty-element tag with its place in the text, from its `<` to after its `>`. */
export interface OpenTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: readonly AttributeAt[];
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** An attribute's value in a start tag; undefined where it is absent. */
export function tagValue(tag: OpenTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

export interface XmlVisitor {
  open?(tag: OpenTag): void;
  /** `start` and `end` enclose the end tag; both are the end of the start tag where that closed itself. */
  close?(name: string, start: number, end: number): void;
}

/**
 * Goes through an XML text and tells where each tag stands, so that edits can be spliced in and the rest stays
 * as it is, character for character. Positions are UTF-16 code units.
 *
 * @throws UnusableFile `broken` where tags do not match or the text ends inside an element: htmlparser2 mends
 *   such a text in silence, and a truncated sheet would read as a short one
 */
export function walkXml(text: string, part: string, visitor: XmlVisitor): void {
  let attributes: AttributeAt[] = [];
  let closesItself = false;
  const parser: Parser = new Parser(
    {
      onattribute(name, value) {
        attributes.push({ name, value, start: parser.startIndex, end: endOfAttribute(text, parser.endIndex) });
      },
      onopentag(name) {
        const end = parser.endIndex + 1;
        closesItself = text.charCodeAt(end - 2) === 47; // '/'
        // After `</a >` the parser's index stays behind, on the bracket.
        visitor.open?.({
          name,
          attributes,
          start: text.indexOf('<', parser.startIndex),
          end,
          selfClosing: closesItself,
        });
        attributes = [];
      },
      onclosetag(name, implied) {
        if (closesItself) visitor.close?.(name, parser.endIndex + 1, parser.endIndex + 1);
        else if (implied) throw new UnusableFile('broken', `${part}: <${name}> is not closed`);
        // The index is the end of the name; blanks may stand between it and the bracket.
        else visitor.close?.(name, text.lastIndexOf('</', parser.endIndex), text.indexOf('>', parser.endIndex) + 1);
        closesItself = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
}

/** htmlparser2 gives the place of the closing quote in some versions and the one after it in others. */
function endOfAttribute(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code === 34 || code === 39 ? index + 1 : index;
}
