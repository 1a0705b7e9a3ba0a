import { UnusableFile } from '../unusable-file';
import { SKIPPED_MARKUP } from './asides';
import { unescapeXml } from './escape';

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

/** Receives every tag in the order of the text; an element that closes itself is opened and closed. */
export interface XmlVisitor {
  open?(tag: OpenTag): void;
  /** `start` and `end` enclose the end tag; both are the end of the start tag where that closed itself. */
  close?(name: string, start: number, end: number): void;
}

const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/**
 * Goes through an XML text and tells where each tag stands, so that edits can be spliced in and the rest stays
 * as it is, character for character. Positions are UTF-16 code units.
 *
 * Parsers of the usual kind tell of every attribute and text, of which most sheets have a million; here attributes are
 * read of the tags that are asked about, and texts not at all.
 *
 * @throws UnusableFile `broken` where tags do not match or the text ends inside an element: a truncated sheet would
 *   else read as a short one
 */
export function walkXml(text: string, part: string, visitor: XmlVisitor): void {
  const open: string[] = [];
  let at = text.indexOf('<');
  while (at >= 0) {
    const sign = text.charCodeAt(at + 1);
    let end: number;
    if (sign === BANG || sign === QUESTION) end = endOfAside(text, at, part);
    else if (sign === SLASH) {
      const name = open.pop();
      end = text.indexOf('>', at) + 1;
      if (name === undefined || end === 0 || text.slice(at + 2, end - 1).trimEnd() !== name)
        throw broken(part, `an end tag at ${at} closes nothing`);
      visitor.close?.(name, at, end);
    } else {
      const tag = new StartTag(text, at, part);
      end = tag.end;
      visitor.open?.(tag);
      if (tag.selfClosing) visitor.close?.(tag.name, end, end);
      else open.push(tag.name);
    }
    at = text.indexOf('<', end);
  }
  const name = open.at(-1);
  if (name !== undefined) throw broken(part, `<${name}> is not closed`);
}

/** A start tag, whose attributes are read where they are asked for. */
class StartTag implements OpenTag {
  readonly name: string;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly #text: string;
  readonly #part: string;
  #attributes: readonly AttributeAt[] | undefined;

  constructor(
    text: string,
    readonly start: number,
    part: string,
  ) {
    this.#text = text;
    this.#part = part;
    this.end = endOfStartTag(text, start, part);
    this.selfClosing = text.charCodeAt(this.end - 2) === SLASH;
    NAME.lastIndex = start + 1;
    const name = NAME.exec(text)?.[0];
    if (name === undefined) throw broken(part, `a tag at ${start} has no name`);
    this.name = name;
  }

  get attributes(): readonly AttributeAt[] {
    return (this.#attributes ??= this.#read());
  }

  #read(): readonly AttributeAt[] {
    const text = this.#text;
    const behind = this.end - (this.selfClosing ? 2 : 1);
    const attributes: AttributeAt[] = [];
    let at = this.start + 1 + this.name.length;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const found = ATTRIBUTE.exec(text);
      if (!found) break;
      const [whole, name = '', inQuotes, inApostrophes = ''] = found;
      const value = inQuotes ?? inApostrophes;
      const end = at + whole.length;
      const start = end - whole.trimStart().length;
      attributes.push({ name, value: value.includes('&') ? unescapeXml(value) : value, start, end });
      at = end;
    }
    if (text.slice(at, behind).trim() !== '') throw broken(this.#part, `a tag at ${this.start} is no markup`);
    return attributes;
  }
}

const NAME = /[^\s<>/="']+/y;
const ATTRIBUTE = /\s*([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Behind the `>` that ends a start tag, not one within an attribute's value. */
function endOfStartTag(text: string, start: number, part: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at + 1;
    if (code === LESS) break;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw broken(part, `a tag at ${start} is not closed`);
}

function endOfAside(text: string, start: number, part: string): number {
  for (const [opening, closing] of SKIPPED_MARKUP) {
    if (!text.startsWith(opening, start)) continue;
    const end = text.indexOf(closing, start + opening.length);
    if (end >= 0) return end + closing.length;
  }
  throw broken(part, `a declaration at ${start} is not closed`);
}

function broken(part: string, what: string): UnusableFile {
  return new UnusableFile('broken', `${part}: ${what}`);
}
