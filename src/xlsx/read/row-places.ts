import { LAST_ROW } from '../../model/sheet-limits';
import { XmlScanner } from '../xml/scanner';

const LETTER_R = 0x72;

/** Where the rows of a sheet part stand, in the order of their numbers; rows of one number as in the part. */
export interface RowPlaces {
  readonly rows: readonly number[];
  /** Places of their start tags, in bytes. */
  readonly starts: readonly number[];
  /** Behind the last of them. */
  readonly end: number;
}

/**
 * Finds the rows of a part in which they do not stand in their order: some programs write such a part, and Excel reads
 * it.
 *
 * @throws UnusableFile `broken`
 */
export function rowPlaces(bytes: Uint8Array, part: string): RowPlaces {
  const scanner = new XmlScanner(bytes, part);
  const places: { readonly row: number; readonly start: number }[] = [];
  while (scanner.next() !== null) if (scanner.isNamed('sheetData')) break;
  let row = 0;
  for (let tag = scanner.next(); tag !== null && tag !== 'end'; tag = scanner.next()) {
    if (scanner.isNamed('row')) {
      row = rowNumber(scanner, row);
      places.push({ row, start: scanner.textEnd });
    }
    scanner.skipElement();
  }
  places.sort((one, other) => one.row - other.row);
  return { rows: places.map((place) => place.row), starts: places.map(({ start }) => start), end: scanner.at };
}

/**
 * The number of the row whose start tag was read last.
 *
 * @param before that of the row before it
 * @throws UnusableFile `broken` for a number that no row has
 */
export function rowNumber(scanner: XmlScanner, before: number): number {
  let row = before + 1;
  for (let index = 0; index < scanner.attributeCount; index++) {
    if (scanner.attributeLetter(index) === LETTER_R) row = scanner.wholeNumber(index);
  }
  if (row < 1 || row > LAST_ROW) throw scanner.broken(`a row behind row ${before} has no number that a row can have`);
  return row;
}
