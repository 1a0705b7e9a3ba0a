import type { Package, PartSource } from '../opc/package';
import { sharedStringsPart, type Workbook } from '../workbook/workbook';
import { XmlScanner } from '../xml/scanner';
import { utf8Xml } from '../xml/text';
import { Utf8Text } from '../xml/utf8-text';
import { richText } from './rich-text';

/**
 * The shared strings of a workbook (ISO 29500-1 §18.4.9), each decoded when it is first asked for: a ledger uses few
 * of those that a big foreign sheet brings along.
 */
export class SharedStrings {
  readonly #scanner: XmlScanner;
  readonly #texts: Utf8Text;
  /** Behind the start tag of each string; below zero where that is an empty-element tag. */
  readonly #places: Int32Array;
  readonly #strings: (string | undefined)[];

  /**
   * @param bytes the part
   * @throws UnusableFile `broken`, `entities`
   */
  constructor(bytes: Uint8Array, part: string) {
    const utf8 = utf8Xml(bytes, part);
    this.#scanner = new XmlScanner(utf8, part);
    this.#texts = new Utf8Text(utf8, part);
    this.#places = placesOfStrings(this.#scanner);
    this.#strings = Array<undefined>(this.#places.length).fill(undefined);
  }

  get count(): number {
    return this.#places.length;
  }

  /** A string by its index; undefined outside the table. @throws UnusableFile `broken` for bytes that are no UTF-8 */
  get(index: number): string | undefined {
    const known = this.#strings[index];
    const place = this.#places[index];
    if (known !== undefined || place === undefined) return known;
    const text = this.#decode(place);
    this.#strings[index] = text;
    return text;
  }

  #decode(place: number): string {
    if (place === EMPTY) return '';
    this.#scanner.at = place;
    this.#scanner.isEmpty = false;
    return richText(this.#scanner, this.#texts);
  }
}

const EMPTY = -1;

function placesOfStrings(scanner: XmlScanner): Int32Array {
  let places = new Int32Array(1024);
  let count = 0;
  if (!scanner.next() || !scanner.isNamed('sst')) throw scanner.broken('no shared strings');
  if (scanner.isEmpty) return new Int32Array(0);
  for (let tag = scanner.next(); tag !== null; tag = scanner.next()) {
    if (tag === 'end') {
      if (scanner.isNamed('sst')) return places.slice(0, count);
    } else if (scanner.isNamed('si')) {
      if (count === places.length) {
        const longer = new Int32Array(count * 2);
        longer.set(places);
        places = longer;
      }
      places[count++] = tag === 'empty' ? EMPTY : scanner.at;
    }
  }
  throw scanner.broken('the shared strings break off');
}

/** Tables that were read before: a part never changes. */
const known = new WeakMap<PartSource, SharedStrings>();

/**
 * The shared strings of a workbook; null where it has none, or its part is missing.
 *
 * @throws UnusableFile `broken`, `entities`
 */
export async function readSharedStrings(pkg: Package, workbook: Workbook): Promise<SharedStrings | null> {
  const part = sharedStringsPart(workbook);
  const source = part === undefined ? undefined : pkg.source(part);
  if (part === undefined || source === undefined) return null;
  const found = known.get(source) ?? new SharedStrings(await pkg.read(part), part);
  known.set(source, found);
  return found;
}
