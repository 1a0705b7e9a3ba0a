import { UnusableFile } from '../unusable-file';
import { SKIPPED_MARKUP } from './asides';

const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const SPACE = 0x20;
const AMPERSAND = 0x26;

/** What a tag is: a start tag, an empty-element tag, an end tag. */
export type TagKind = 'start' | 'empty' | 'end';

/** The attributes of one tag that are kept; no element whose attributes are asked for has as many. */
const MOST_ATTRIBUTES = 64;

/**
 * Goes through the bytes of an XML part from tag to tag, making no object for any of them: what there is to know of
 * the last tag stands in the fields. Meant for parts of many megabytes; smaller ones are parsed into a tree.
 *
 * Names are given without their prefix, since no part of a workbook has elements of the same local name in two
 * namespaces that matter here.
 */
export class XmlScanner {
  /** Where the next look begins: behind the last tag. May be set to go on from another place outside all tags. */
  at = 0;
  /** Whether the last tag was an empty-element tag. */
  isEmpty = false;
  /** The local name of the last tag. */
  nameStart = 0;
  nameEnd = 0;
  /** What stands between the last tag and the one before. */
  textStart = 0;
  textEnd = 0;
  /** True where that text is no more than characters: no reference, comment, CDATA section or instruction in it. */
  isPlainText = true;
  attributeCount = 0;
  /** Of each attribute: start and end of its name, start and end of its value. */
  readonly #attributes = new Int32Array(MOST_ATTRIBUTES * 4);

  /**
   * @param bytes the part in UTF-8 (`utf8Xml`)
   * @param part its name, for refusals
   */
  constructor(
    readonly bytes: Uint8Array,
    readonly part: string,
  ) {}

  /**
   * Goes on to the next tag.
   *
   * @returns null where none follows
   * @throws UnusableFile `broken` for markup that is no XML or breaks off
   */
  next(): TagKind | null {
    const { bytes } = this;
    let at = this.at;
    this.textStart = at;
    this.isPlainText = true;
    for (;;) {
      let byte = bytes[at];
      while (byte !== LESS) {
        if (byte === undefined) {
          this.textEnd = at;
          this.at = at;
          return null;
        }
        if (byte === AMPERSAND) this.isPlainText = false;
        byte = bytes[++at];
      }
      const after = bytes[at + 1];
      if (after !== BANG && after !== QUESTION) break;
      this.isPlainText = false;
      at = this.#declarationEnd(at);
    }
    this.textEnd = at;
    at++;
    const isEnd = bytes[at] === SLASH;
    if (isEnd) at++;
    this.nameStart = at;
    let byte = bytes[at] ?? 0;
    while (byte > SPACE && byte !== GREATER && byte !== SLASH) {
      at++;
      if (byte === COLON) this.nameStart = at;
      byte = bytes[at] ?? 0;
    }
    this.nameEnd = at;
    this.attributeCount = 0;
    // Most tags have no attributes.
    if (byte === GREATER) {
      this.isEmpty = false;
      this.at = at + 1;
    } else this.#readAttributes(at);
    if (isEnd) return 'end';
    return this.isEmpty ? 'empty' : 'start';
  }

  /** Whether the last tag's local name is this one letter. */
  isNamedLetter(letter: number): boolean {
    return this.nameEnd - this.nameStart === 1 && this.bytes[this.nameStart] === letter;
  }

  /** Whether the last tag's local name is this one, in ASCII. */
  isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.#reads(this.nameStart, name);
  }

  /** An attribute's name where it is a single letter; else 0. */
  attributeLetter(index: number): number {
    const start = this.#attributes[index * 4] ?? 0;
    return (this.#attributes[index * 4 + 1] ?? 0) - start === 1 ? (this.bytes[start] ?? 0) : 0;
  }

  /** The index of an attribute of the last tag by its whole name, in ASCII; -1 where it has none. */
  attributeNamed(name: string): number {
    for (let index = 0; index < this.attributeCount; index++) {
      const start = this.#attributes[index * 4] ?? 0;
      if ((this.#attributes[index * 4 + 1] ?? 0) - start === name.length && this.#reads(start, name)) return index;
    }
    return -1;
  }

  valueStart(attribute: number): number {
    return this.#attributes[attribute * 4 + 2] ?? 0;
  }

  valueEnd(attribute: number): number {
    return this.#attributes[attribute * 4 + 3] ?? 0;
  }

  /** An attribute's value as a whole number in decimal digits; -1 where it is none, or has more than 9 digits. */
  wholeNumber(attribute: number): number {
    const start = this.valueStart(attribute);
    const end = this.valueEnd(attribute);
    if (end === start || end - start > 9) return -1;
    let number = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }

  /**
   * Goes on behind the end of the element whose start tag was read last, whatever it holds.
   *
   * @throws UnusableFile `broken` where the part ends before it
   */
  skipElement(): void {
    for (let depth = this.isEmpty ? 0 : 1; depth > 0;) {
      const tag = this.next();
      if (tag === null) throw this.broken('an element is not closed');
      if (tag === 'start') depth++;
      else if (tag === 'end') depth--;
    }
  }

  /** The refusal of the part. */
  broken(what: string): UnusableFile {
    return new UnusableFile('broken', `${this.part}: ${what}`);
  }

  #readAttributes(from: number): void {
    const { bytes } = this;
    const attributes = this.#attributes;
    let at = from;
    for (;;) {
      let byte = bytes[at] ?? 0;
      while (byte !== 0 && byte <= SPACE) byte = bytes[++at] ?? 0;
      if (byte === GREATER) {
        this.isEmpty = false;
        this.at = at + 1;
        return;
      }
      if (byte === SLASH && bytes[at + 1] === GREATER) {
        this.isEmpty = true;
        this.at = at + 2;
        return;
      }
      const nameStart = at;
      while (byte > SPACE && byte !== EQUALS && byte !== GREATER && byte !== SLASH) byte = bytes[++at] ?? 0;
      const nameEnd = at;
      while (byte !== 0 && byte <= SPACE) byte = bytes[++at] ?? 0;
      if (byte !== EQUALS || nameEnd === nameStart) throw this.broken('a tag is no markup');
      byte = bytes[++at] ?? 0;
      while (byte !== 0 && byte <= SPACE) byte = bytes[++at] ?? 0;
      if (byte !== QUOTE && byte !== APOSTROPHE) throw this.broken('a tag is no markup');
      const quote = byte;
      const valueStart = ++at;
      byte = bytes[at] ?? 0;
      while (byte !== quote) {
        if (byte === 0) throw this.broken('a tag is not closed');
        byte = bytes[++at] ?? 0;
      }
      if (this.attributeCount < MOST_ATTRIBUTES) {
        const index = this.attributeCount++ * 4;
        attributes[index] = nameStart;
        attributes[index + 1] = nameEnd;
        attributes[index + 2] = valueStart;
        attributes[index + 3] = at;
      }
      at++;
    }
  }

  /** Behind a comment, CDATA section or instruction that begins here. */
  #declarationEnd(at: number): number {
    for (const [opening, closing] of SKIPPED_MARKUP) {
      if (!this.#reads(at, opening)) continue;
      const { bytes } = this;
      for (let end = at + opening.length; end < bytes.length; end++) {
        if (this.#reads(end, closing)) return end + closing.length;
      }
      throw this.broken(`${opening} is not closed`);
    }
    throw this.broken('a declaration stands among the elements');
  }

  #reads(at: number, ascii: string): boolean {
    for (let index = 0; index < ascii.length; index++) {
      if (this.bytes[at + index] !== ascii.charCodeAt(index)) return false;
    }
    return true;
  }
}
