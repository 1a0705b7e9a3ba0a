import { NO_RESULT, parseRange, PICTURE, type CellRange, type CellValue } from '../../../../model/cell';
import type { XmlScanner } from '../xml/scanner';
import { unescapeCellText } from '../xml/escape';
import { Utf8Text } from '../xml/utf8-text';
import { GENERAL, ISO_DATE, type CellFormats } from './cell-formats';
import { isoDateToSerial } from './iso-date';
import { numberIn } from './number-text';
import type { Pictures } from './pictures';
import { richText } from './rich-text';
import type { SharedStrings } from './shared-strings';

/** What cells refer to outside their sheet. */
export interface CellSurroundings {
  readonly strings: SharedStrings | null;
  readonly formats: CellFormats;
  readonly pictures: Pictures;
  readonly date1904: boolean;
}

const COLUMNS = 16_384;

const LETTER_B = 0x62;
const LETTER_D = 0x64;
const LETTER_E = 0x65;
const LETTER_F = 0x66;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;
const LETTER_V = 0x76;

/** What a cell's value is the text of (ST_CellType, ISO 29500-1 §18.18.11): the letter of its name, as far as it is one. */
const NUMBER = 0;
const BOOLEAN = LETTER_B;
const DATE = LETTER_D;
const ERROR = LETTER_E;
const SHARED = LETTER_S;
const TEXT = 1;

const AMPERSAND = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;

/** What follows a value where nothing else is in its cell. */
const VALUE_END = new TextEncoder().encode('</v></c>');

/** The functions whose result is a picture for WPS, which writes them so; others show `#NAME?`. */
const PICTURE_FORMULA = /^\s*(?:_xlfn\.)?DISPIMG\(/i;

/** Reads one cell after the other from a sheet part; what the last one holds stands in the fields. */
export class CellParser {
  column = 0;
  /** Null for a blank cell. */
  value: CellValue = null;
  /** Number of the format of a cell that holds a number. */
  format = GENERAL;
  isFormula = false;
  /** Ranges that array formulas and data tables without results fill, of all cells so far. */
  readonly uncalculated: CellRange[] = [];

  readonly #scanner: XmlScanner;
  readonly #texts: Utf8Text;
  readonly #surroundings: CellSurroundings;
  #type = NUMBER;
  #style = 0;
  #valueMetadata = 0;
  /** The text of the cell's `v` element, as a piece of the part. */
  #valueStart = 0;
  #valueEnd = 0;
  #isPlainValue = true;
  #hasValue = false;
  #inlineText: string | null = null;
  #isPictureFormula = false;
  #formulaRange: CellRange | null = null;

  constructor(scanner: XmlScanner, surroundings: CellSurroundings) {
    this.#scanner = scanner;
    this.#texts = new Utf8Text(scanner.bytes, scanner.part, true);
    this.#surroundings = surroundings;
  }

  /**
   * Reads the cell whose start tag was read last, to its end.
   *
   * @param row that it stands in
   * @param nextColumn where it stands if it does not say so
   * @throws UnusableFile `broken`
   */
  read(row: number, nextColumn: number): void {
    const scanner = this.#scanner;
    this.value = null;
    this.format = GENERAL;
    this.isFormula = false;
    this.#readAttributes(row, nextColumn);
    if (scanner.isEmpty) return;
    this.#valueStart = 0;
    this.#valueEnd = 0;
    this.#hasValue = false;
    this.#inlineText = null;
    this.#isPictureFormula = false;
    this.#formulaRange = null;
    if (!this.#readValueAlone()) this.#readContent();
    this.value = this.#resolve(row);
  }

  /**
   * Reads the content of a cell that is no more than its value, written as programs write it: most cells by far are so.
   *
   * @returns false for any other, of which nothing was read then
   */
  #readValueAlone(): boolean {
    const scanner = this.#scanner;
    const { bytes } = scanner;
    const start = scanner.at + 3;
    if (bytes[start - 3] !== LESS || bytes[start - 2] !== LETTER_V || bytes[start - 1] !== GREATER) return false;
    let end = start;
    for (let byte = bytes[end]; byte !== LESS; byte = bytes[++end]) if (byte === undefined || byte === AMPERSAND) return false;
    for (let index = 0; index < VALUE_END.length; index++) if (bytes[end + index] !== VALUE_END[index]) return false;
    this.#hasValue = true;
    this.#valueStart = start;
    this.#valueEnd = end;
    this.#isPlainValue = true;
    scanner.at = end + VALUE_END.length;
    return true;
  }

  #readContent(): void {
    const scanner = this.#scanner;
    for (let tag = scanner.next(); tag !== 'end'; tag = scanner.next()) {
      if (tag === null) throw scanner.broken('sheetData is not closed');
      if (scanner.isNamedLetter(LETTER_V)) this.#readValue();
      else if (scanner.isNamedLetter(LETTER_F)) this.#readFormula();
      else if (scanner.isNamed('is')) this.#inlineText = richText(scanner, this.#texts);
      else scanner.skipElement();
    }
  }

  /**
   * Whether the cell whose start tag was read last holds something; goes on to its end.
   *
   * @throws UnusableFile `broken`
   */
  holdsSomething(): boolean {
    const scanner = this.#scanner;
    let found = false;
    if (scanner.isEmpty) return found;
    for (let depth = 1; depth > 0; ) {
      const tag = scanner.next();
      if (tag === null) throw scanner.broken('sheetData is not closed');
      if (tag === 'start') depth++;
      else if (tag === 'end') {
        depth--;
        if (depth > 0 && scanner.textEnd > scanner.textStart) found = true;
      }
    }
    return found;
  }

  #readAttributes(row: number, nextColumn: number): void {
    const scanner = this.#scanner;
    this.column = nextColumn;
    this.#type = NUMBER;
    this.#style = 0;
    this.#valueMetadata = 0;
    for (let index = 0; index < scanner.attributeCount; index++) {
      const letter = scanner.attributeLetter(index);
      if (letter === LETTER_R) this.column = this.#columnOf(index, row);
      else if (letter === LETTER_S) this.#style = scanner.wholeNumber(index);
      else if (letter === LETTER_T) this.#type = this.#typeOf(index);
    }
    if (this.#type === ERROR) {
      const metadata = scanner.attributeNamed('vm');
      if (metadata >= 0) this.#valueMetadata = scanner.wholeNumber(metadata);
    }
    if (this.column > COLUMNS) throw scanner.broken(`row ${row} has more cells than a sheet has columns`);
  }

  #columnOf(attribute: number, row: number): number {
    const { bytes } = this.#scanner;
    const end = this.#scanner.valueEnd(attribute);
    let at = this.#scanner.valueStart(attribute);
    let column = 0;
    for (; at < end; at++) {
      const letter = ((bytes[at] ?? 0) | 0x20) - 0x60;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    let ownRow = 0;
    for (; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      ownRow = ownRow * 10 + digit;
    }
    // Of a cell that says another row than the one it stands in, nobody can tell where it belongs.
    if (at < end || column < 1 || column > COLUMNS || ownRow !== row) {
      throw this.#scanner.broken(`a cell ${this.#texts.read(this.#scanner.valueStart(attribute), end, false)} in row ${row}`);
    }
    return column;
  }

  #typeOf(attribute: number): number {
    const start = this.#scanner.valueStart(attribute);
    const size = this.#scanner.valueEnd(attribute) - start;
    const first = this.#scanner.bytes[start] ?? 0;
    // The longer names are `str` and `inlineStr`; `n` and what is no type at all is read as a number, or a text.
    if (size === 1) return first === BOOLEAN || first === DATE || first === ERROR || first === SHARED ? first : NUMBER;
    return first === LETTER_S || size === 'inlineStr'.length ? TEXT : NUMBER;
  }

  #readValue(): void {
    const scanner = this.#scanner;
    this.#hasValue = true;
    if (scanner.isEmpty) return;
    this.#readToEnd();
    this.#valueStart = scanner.textStart;
    this.#valueEnd = scanner.textEnd;
    this.#isPlainValue = scanner.isPlainText;
  }

  #readFormula(): void {
    const scanner = this.#scanner;
    const type = scanner.attributeNamed('t');
    const typeText = type < 0 ? '' : this.#attributeText(type);
    const isSpread = typeText === 'array' || typeText === 'dataTable';
    if (isSpread) {
      const range = scanner.attributeNamed('ref');
      if (range >= 0) this.#formulaRange = parseRange(this.#attributeText(range));
    }
    // Those that follow a shared formula have no text of their own. An empty element of another type is no formula.
    this.isFormula = isSpread || typeText === 'shared';
    if (scanner.isEmpty) return;
    this.#readToEnd();
    if (scanner.textEnd === scanner.textStart) return;
    this.isFormula = true;
    const letter = (scanner.bytes[scanner.textStart] ?? 0) | 0x20;
    // A look at the whole text only where it may begin with that name, or its prefix.
    if (letter === LETTER_D || letter === UNDERSCORE || letter <= SPACE) {
      this.#isPictureFormula = PICTURE_FORMULA.test(this.#texts.read(scanner.textStart, scanner.textEnd, scanner.isPlainText));
    }
  }

  #readToEnd(): void {
    if (this.#scanner.next() !== 'end') throw this.#scanner.broken('a cell’s value is not closed');
  }

  #attributeText(attribute: number): string {
    return this.#texts.read(this.#scanner.valueStart(attribute), this.#scanner.valueEnd(attribute), false);
  }

  #resolve(row: number): CellValue {
    if (this.#isPictureFormula) return PICTURE;
    if (this.#inlineText !== null && !this.#hasValue) return this.#inlineText;
    if (this.#valueEnd > this.#valueStart) {
      const value = this.#stored(row);
      if (value !== null) return value;
    }
    if (!this.isFormula) return null;
    // An empty text is a result if it is stored as one.
    if (this.#type === TEXT && this.#hasValue) return '';
    const range = this.#formulaRange;
    if (range?.top === row && range.left === this.column) this.uncalculated.push(range);
    return NO_RESULT;
  }

  /** What the cell's `v` element says. What is no number, date or truth value stays a text, for the checks to name. */
  #stored(row: number): CellValue {
    const { bytes } = this.#scanner;
    switch (this.#type) {
      case SHARED:
        return this.#sharedString(row);
      case TEXT:
        return unescapeCellText(this.#text());
      case ERROR:
        return this.#surroundings.pictures.has(this.#valueMetadata) ? PICTURE : this.#text();
      case BOOLEAN: {
        const text = this.#text().trim();
        if (text === '1' || text.toLowerCase() === 'true') return true;
        return text === '0' || text.toLowerCase() === 'false' ? false : text || null;
      }
      case DATE: {
        const text = this.#text().trim();
        const serial = isoDateToSerial(text, this.#surroundings.date1904);
        if (serial === null) return text || null;
        this.format = this.#surroundings.formats.of(this.#style) || ISO_DATE;
        return serial;
      }
      default: {
        const number = numberIn(bytes, this.#valueStart, this.#valueEnd);
        if (Number.isNaN(number)) return this.#unusualNumber();
        this.format = this.#surroundings.formats.of(this.#style);
        return number;
      }
    }
  }

  #unusualNumber(): CellValue {
    const text = this.#text();
    if (this.#isPlainValue) return text.trim() === '' ? null : text;
    const bytes = new TextEncoder().encode(text);
    const number = numberIn(bytes, 0, bytes.length);
    if (Number.isNaN(number)) return text.trim() === '' ? null : text;
    this.format = this.#surroundings.formats.of(this.#style);
    return number;
  }

  #sharedString(row: number): CellValue {
    const { strings } = this.#surroundings;
    const index = this.#isPlainValue ? numberIn(this.#scanner.bytes, this.#valueStart, this.#valueEnd) : Number(this.#text());
    const text = strings?.get(index);
    if (text !== undefined) return text;
    const of = strings === null ? 'but the workbook has none' : `of ${strings.count}`;
    throw this.#scanner.broken(`row ${row}, column ${this.column}: shared string ${this.#text()} ${of}`);
  }

  #text(): string {
    return this.#texts.read(this.#valueStart, this.#valueEnd, this.#isPlainValue);
  }
}

const UNDERSCORE = 0x5f | 0x20;
const SPACE = 0x20;
