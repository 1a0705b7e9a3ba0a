import { LAST_COLUMN } from '../../model/sheet-limits';
import type { XmlScanner } from '../xml/scanner';
import type { Utf8Text } from '../xml/utf8-text';

const LETTER_B = 0x62;
const LETTER_D = 0x64;
const LETTER_E = 0x65;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

/**
 * The types of cells (ST_CellType, ISO 29500-1 §18.18.11), each as the letter of its name where that is one letter;
 * `str` and `inlineStr` are both a text.
 */
export const CellType = {
  NUMBER: 0,
  TEXT: 1,
  BOOLEAN: LETTER_B,
  DATE: LETTER_D,
  ERROR: LETTER_E,
  SHARED: LETTER_S,
} as const;

/** Reads the start tags of cells; what the last one says stands in the fields. */
export class CellTag {
  column = 0;
  /** One of {@link CellType}. */
  type: number = CellType.NUMBER;
  /** Index of its style; below zero where it is unreadable. */
  style = 0;
  /** Index of an error's value metadata, from 1; 0 where it has none. */
  valueMetadata = 0;
  readonly #scanner: XmlScanner;
  readonly #texts: Utf8Text;

  constructor(scanner: XmlScanner, texts: Utf8Text) {
    this.#scanner = scanner;
    this.#texts = texts;
  }

  /**
   * Reads the tag that was read last.
   *
   * @param row that the cell stands in
   * @param nextColumn where it stands if it does not say so
   * @throws UnusableFile `broken` where its address lies outside of that row, or of the sheet
   */
  read(row: number, nextColumn: number): void {
    const scanner = this.#scanner;
    this.column = nextColumn;
    this.type = CellType.NUMBER;
    this.style = 0;
    this.valueMetadata = 0;
    for (let index = 0; index < scanner.attributeCount; index++) {
      const letter = scanner.attributeLetter(index);
      if (letter === LETTER_R) this.column = this.#columnOf(index, row);
      else if (letter === LETTER_S) this.style = scanner.wholeNumber(index);
      else if (letter === LETTER_T) this.type = this.#typeOf(index);
    }
    if (this.type === CellType.ERROR) {
      const metadata = scanner.attributeNamed('vm');
      if (metadata >= 0) this.valueMetadata = scanner.wholeNumber(metadata);
    }
    if (this.column > LAST_COLUMN) throw scanner.broken(`row ${row} has more cells than a sheet has columns`);
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
    // Nobody can tell where a cell belongs whose address names another row than the one it stands in.
    if (at < end || column < 1 || column > LAST_COLUMN || ownRow !== row) {
      const address = this.#texts.read(this.#scanner.valueStart(attribute), end);
      throw this.#scanner.broken(`a cell ${address} in row ${row}`);
    }
    return column;
  }

  #typeOf(attribute: number): number {
    const start = this.#scanner.valueStart(attribute);
    const size = this.#scanner.valueEnd(attribute) - start;
    const first = this.#scanner.bytes[start] ?? 0;
    // The longer names are `str` and `inlineStr`; `n` and what is no type at all is read as a number, or a text.
    if (size === 1) {
      const isKnown = first === LETTER_B || first === LETTER_D || first === LETTER_E || first === LETTER_S;
      return isKnown ? first : CellType.NUMBER;
    }
    return first === LETTER_S || size === 'inlineStr'.length ? CellType.TEXT : CellType.NUMBER;
  }
}
