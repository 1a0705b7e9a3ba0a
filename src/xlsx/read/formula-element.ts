import { parseRange, type CellRange } from '../../model/cell';
import type { XmlScanner } from '../xml/scanner';
import type { Utf8Text } from '../xml/utf8-text';

const LETTER_D = 0x64;
const UNDERSCORE = 0x5f;
const SPACE = 0x20;

/** The function by which WPS places a picture in a cell, as it writes it; other programs show `#NAME?`. */
const PICTURE_FORMULA = /^\s*(?:_xlfn\.)?DISPIMG\(/i;

/** Reads the `f` elements of cells (ISO 29500-1 §18.3.1.40); what the last cell's says stands in the fields. */
export class FormulaElement {
  isFormula = false;
  /** Whether its result is a picture. */
  isPicture = false;
  /** The cells that an array formula or data table fills. */
  range: CellRange | null = null;
  readonly #scanner: XmlScanner;
  readonly #texts: Utf8Text;

  constructor(scanner: XmlScanner, texts: Utf8Text) {
    this.#scanner = scanner;
    this.#texts = texts;
  }

  /** Sets the fields for a cell without such an element. */
  clear(): void {
    this.isFormula = false;
    this.isPicture = false;
    this.range = null;
  }

  /** Reads the element whose start tag was read last, to its end. @throws UnusableFile `broken` */
  read(): void {
    const scanner = this.#scanner;
    const type = scanner.attributeNamed('t');
    const typeText = type < 0 ? '' : this.#attributeText(type);
    const isSpread = typeText === 'array' || typeText === 'dataTable';
    if (isSpread) {
      const range = scanner.attributeNamed('ref');
      if (range >= 0) this.range = parseRange(this.#attributeText(range));
    }
    // Of the cells that share a formula only the first holds its text. An empty element of another type is no formula.
    this.isFormula = isSpread || typeText === 'shared';
    if (scanner.isEmpty) return;
    readToEnd(scanner);
    if (scanner.textEnd === scanner.textStart) return;
    this.isFormula = true;
    const first = scanner.bytes[scanner.textStart] ?? 0;
    // The text is decoded only where it may begin with that name, or its prefix.
    if ((first | SPACE) === LETTER_D || first === UNDERSCORE || first <= SPACE || !scanner.isPlainText) {
      const formula = this.#texts.read(scanner.textStart, scanner.textEnd, scanner.isPlainText);
      this.isPicture = PICTURE_FORMULA.test(formula);
    }
  }

  #attributeText(attribute: number): string {
    return this.#texts.read(this.#scanner.valueStart(attribute), this.#scanner.valueEnd(attribute));
  }
}

/** Goes on to the end of a cell's element that holds text alone. @throws UnusableFile `broken` */
export function readToEnd(scanner: XmlScanner): void {
  if (scanner.next() !== 'end') throw scanner.broken('a cell’s value is not closed');
}
