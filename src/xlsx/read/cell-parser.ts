import { NO_RESULT, PICTURE, type CellRange, type CellValue } from '../../model/cell';
import type { XmlScanner } from '../xml/scanner';
import { unescapeCellText } from '../xml/escape';
import { Utf8Text } from '../xml/utf8-text';
import { GENERAL, ISO_DATE, type CellFormats } from './cell-formats';
import { CellTag, CellType } from './cell-tag';
import { FormulaElement, readToEnd } from './formula-element';
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
  /** What stands for the result of a formula that was not calculated; null where nothing does. */
  readonly placeholder: string | null;
  readonly date1904: boolean;
}

const LETTER_F = 0x66;
const LETTER_V = 0x76;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;

/** What follows a value where nothing else is in its cell. */
const VALUE_END = new TextEncoder().encode('</v></c>');

/** Reads one cell after the other from a sheet part; what the last one holds stands in the fields. */
export class CellParser {
  /** Null for a blank cell. */
  value: CellValue = null;
  /** Number of the format of a cell that holds a number. */
  format = GENERAL;
  /** Ranges that array formulas and data tables without results fill, of all cells so far. */
  readonly uncalculated: CellRange[] = [];

  readonly #scanner: XmlScanner;
  readonly #texts: Utf8Text;
  readonly #tag: CellTag;
  readonly #formula: FormulaElement;
  readonly #surroundings: CellSurroundings;
  /** The text of the cell's `v` element, as a piece of the part. */
  #valueStart = 0;
  #valueEnd = 0;
  #isPlainValue = true;
  #hasValue = false;
  #inlineText: string | null = null;

  constructor(scanner: XmlScanner, surroundings: CellSurroundings) {
    this.#scanner = scanner;
    this.#texts = new Utf8Text(scanner.bytes, scanner.part, { isRepetitive: true });
    this.#tag = new CellTag(scanner, this.#texts);
    this.#formula = new FormulaElement(scanner, this.#texts);
    this.#surroundings = surroundings;
  }

  get column(): number {
    return this.#tag.column;
  }

  get isFormula(): boolean {
    return this.#formula.isFormula;
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
    this.#formula.clear();
    this.#tag.read(row, nextColumn);
    if (scanner.isEmpty) return;
    this.#valueStart = 0;
    this.#valueEnd = 0;
    this.#hasValue = false;
    this.#inlineText = null;
    if (!this.#readValueAlone()) this.#readContent();
    this.value = this.#resolve(row);
  }

  /**
   * Reads the content of a cell that is no more than its value, written as programs write it: most cells by far are so.
   *
   * @returns false for any other cell, of which nothing was read
   */
  #readValueAlone(): boolean {
    const scanner = this.#scanner;
    const { bytes } = scanner;
    const start = scanner.at + 3;
    if (bytes[start - 3] !== LESS || bytes[start - 2] !== LETTER_V || bytes[start - 1] !== GREATER) return false;
    let end = start;
    for (let byte = bytes[end]; byte !== LESS; byte = bytes[++end]) {
      if (byte === undefined || byte === AMPERSAND) return false;
    }
    for (let index = 0; index < VALUE_END.length; index++) {
      if (bytes[end + index] !== VALUE_END[index]) return false;
    }
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
      else if (scanner.isNamedLetter(LETTER_F)) this.#formula.read();
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
    for (let depth = 1; depth > 0;) {
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

  #readValue(): void {
    const scanner = this.#scanner;
    this.#hasValue = true;
    if (scanner.isEmpty) return;
    readToEnd(scanner);
    this.#valueStart = scanner.textStart;
    this.#valueEnd = scanner.textEnd;
    this.#isPlainValue = scanner.isPlainText;
  }

  #resolve(row: number): CellValue {
    if (this.#formula.isPicture) return PICTURE;
    if (this.#inlineText !== null && !this.#hasValue) return this.#inlineText;
    if (this.#valueEnd > this.#valueStart && !this.#isPlaceholder()) {
      const value = this.#stored(row);
      if (value !== null) return value;
    }
    if (!this.isFormula) return null;
    // An empty text is a result if it is stored as one.
    if (this.#tag.type === CellType.TEXT && this.#hasValue) return '';
    const { range } = this.#formula;
    if (range?.top === row && range.left === this.column) this.uncalculated.push(range);
    return NO_RESULT;
  }

  #isPlaceholder(): boolean {
    const { placeholder } = this.#surroundings;
    return this.isFormula && placeholder !== null && this.#tag.type === CellType.NUMBER && this.#text() === placeholder;
  }

  /** What the cell's `v` element says. What is no number, date or truth value stays a text, for the checks to name. */
  #stored(row: number): CellValue {
    const { bytes } = this.#scanner;
    switch (this.#tag.type) {
      case CellType.SHARED:
        return this.#sharedString(row);
      case CellType.TEXT:
        return unescapeCellText(this.#text());
      case CellType.ERROR:
        return this.#surroundings.pictures.has(this.#tag.valueMetadata) ? PICTURE : this.#text();
      case CellType.BOOLEAN: {
        const text = this.#text().trim();
        if (text === '1' || text.toLowerCase() === 'true') return true;
        return text === '0' || text.toLowerCase() === 'false' ? false : text || null;
      }
      case CellType.DATE: {
        const text = this.#text().trim();
        const serial = isoDateToSerial(text, this.#surroundings.date1904);
        if (serial === null) return text || null;
        const { formats } = this.#surroundings;
        const format = formats.of(this.#tag.style);
        this.format = formats.showsDay(format) ? format : ISO_DATE;
        return serial;
      }
      default: {
        const number = numberIn(bytes, this.#valueStart, this.#valueEnd);
        if (Number.isNaN(number)) return this.#unusualNumber();
        this.format = this.#surroundings.formats.of(this.#tag.style);
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
    this.format = this.#surroundings.formats.of(this.#tag.style);
    return number;
  }

  #sharedString(row: number): CellValue {
    const { strings } = this.#surroundings;
    const { bytes } = this.#scanner;
    const index = this.#isPlainValue ? numberIn(bytes, this.#valueStart, this.#valueEnd) : Number(this.#text());
    const text = strings?.get(index);
    if (text !== undefined) return text;
    const of = strings === null ? 'but the workbook has none' : `of ${strings.count}`;
    throw this.#scanner.broken(`row ${row}, column ${this.column}: shared string ${this.#text()} ${of}`);
  }

  #text(): string {
    return this.#texts.read(this.#valueStart, this.#valueEnd, this.#isPlainValue);
  }
}
