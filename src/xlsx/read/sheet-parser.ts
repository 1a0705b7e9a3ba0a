import { parseRange, type CellRange } from '../../model/cell';
import { XmlScanner } from '../xml/scanner';
import { Utf8Text } from '../xml/utf8-text';
import { CellParser, type CellSurroundings } from './cell-parser';
import type { CellSink } from './cell-sink';
import { rowNumber, type RowPlaces } from './row-places';

const LETTER_C = 0x63;

/** How far the parser has come. */
type Phase = 'head' | 'rows' | 'tail' | 'done';

/**
 * Goes once through a sheet part and hands its cells to a sink. It pauses after every stretch of bytes, so that the
 * caller can let other work run.
 *
 * Rows and cells without an address follow the one before (ISO 29500-1 §18.3.1.4, §18.3.1.73).
 */
export class SheetParser {
  readonly merges: CellRange[] = [];
  /** True where a row comes behind a later one: the part must then be parsed again, by its `rowPlaces`. */
  isOutOfOrder = false;
  readonly #scanner: XmlScanner;
  readonly #cells: CellParser;
  readonly #sink: CellSink;
  readonly #places: RowPlaces | null;
  #phase: Phase = 'head';
  #row = 0;
  #nextPlace = 0;

  /**
   * @param bytes the part in UTF-8 (`utf8Xml`)
   * @param part its name, for refusals
   * @param places where the rows stand, where they are to be read in another order than that of the part
   */
  constructor(
    bytes: Uint8Array,
    part: string,
    surroundings: CellSurroundings,
    sink: CellSink,
    places: RowPlaces | null = null,
  ) {
    this.#scanner = new XmlScanner(bytes, part);
    this.#cells = new CellParser(this.#scanner, surroundings);
    this.#sink = sink;
    this.#places = places;
  }

  /** Ranges of formulas whose results are missing. */
  get uncalculated(): readonly CellRange[] {
    return this.#cells.uncalculated;
  }

  /**
   * Goes on for about so many bytes.
   *
   * @returns false at the end
   * @throws UnusableFile `broken` for a part that breaks off or whose cells cannot be placed
   */
  advance(bytes: number): boolean {
    const until = this.#scanner.at + bytes;
    if (this.#phase === 'head') this.#phase = this.#findRows() ? 'rows' : 'tail';
    while (this.#phase === 'rows' && this.#scanner.at < until) {
      this.#phase = this.#places ? this.#readPlacedRow(this.#places) : this.#readNextRow();
    }
    if (this.#phase === 'tail') this.#phase = this.#readTail();
    return this.#phase !== 'done';
  }

  /** @returns whether there are rows */
  #findRows(): boolean {
    const scanner = this.#scanner;
    if (!scanner.next() || !scanner.isNamed('worksheet')) throw scanner.broken('no worksheet');
    for (let tag = scanner.next(); tag !== null; tag = scanner.next()) {
      if (tag !== 'end' && scanner.isNamed('sheetData')) return tag === 'start';
    }
    throw scanner.broken('no sheetData');
  }

  #readNextRow(): Phase {
    const scanner = this.#scanner;
    const tag = scanner.next();
    if (tag === null) throw scanner.broken('sheetData is not closed');
    if (tag === 'end') {
      if (!scanner.isNamed('sheetData')) throw scanner.broken('sheetData is not closed');
      return 'tail';
    }
    if (!scanner.isNamed('row')) {
      scanner.skipElement();
      return 'rows';
    }
    const row = rowNumber(scanner, this.#row);
    if (row < this.#row) {
      this.isOutOfOrder = true;
      return 'done';
    }
    this.#readRow(row);
    return this.#sink.isComplete ? 'done' : 'rows';
  }

  #readPlacedRow(places: RowPlaces): Phase {
    const row = places.rows[this.#nextPlace];
    if (row === undefined || this.#sink.isComplete) {
      this.#scanner.at = places.end;
      return 'tail';
    }
    this.#scanner.at = places.starts[this.#nextPlace] ?? 0;
    this.#nextPlace++;
    this.#scanner.next();
    this.#readRow(row);
    return 'rows';
  }

  #readRow(row: number): void {
    const scanner = this.#scanner;
    const cells = this.#cells;
    const sink = this.#sink;
    this.#row = row;
    let interest = sink.openRow(row);
    if (scanner.isEmpty) return;
    let column = 0;
    for (;;) {
      const tag = scanner.next();
      if (tag === null) throw scanner.broken('sheetData is not closed');
      if (tag === 'end') {
        if (!scanner.isNamed('row')) throw scanner.broken(`row ${row} is not closed`);
        return;
      }
      if (interest === 'none' || !scanner.isNamedLetter(LETTER_C)) scanner.skipElement();
      else if (interest === 'cells') {
        cells.read(row, column + 1);
        column = cells.column;
        if (cells.value === null && !cells.isFormula) continue;
        sink.cell(cells.column, cells.value, cells.format, cells.isFormula);
      } else if (cells.holdsSomething()) {
        sink.cell(0, null, 0, false);
        interest = 'none';
      }
    }
  }

  #readTail(): Phase {
    const scanner = this.#scanner;
    const texts = new Utf8Text(scanner.bytes, scanner.part);
    for (let tag = scanner.next(); tag !== null; tag = scanner.next()) {
      if (tag === 'end') {
        if (scanner.isNamed('worksheet')) return 'done';
      } else if (scanner.isNamed('mergeCell')) {
        const reference = scanner.attributeNamed('ref');
        if (reference < 0) continue;
        const range = parseRange(texts.read(scanner.valueStart(reference), scanner.valueEnd(reference)));
        if (range !== null) this.merges.push(range);
      }
    }
    throw scanner.broken('the sheet breaks off');
  }
}
