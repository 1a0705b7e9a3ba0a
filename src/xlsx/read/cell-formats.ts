import type { Package, PartSource } from '../opc/package';
import { builtInFormats } from '../styles/built-in-formats';
import { stylesPartOf } from '../styles/workbook-styles';
import type { Workbook } from '../workbook/workbook';
import { XmlScanner } from '../xml/scanner';
import { utf8Xml } from '../xml/text';
import { Utf8Text } from '../xml/utf8-text';

/** The number formats of a workbook's cells, each under a small number of its own; 0 is General. */
export class CellFormats {
  readonly #ofStyle: Int32Array;
  readonly #codes: readonly string[];

  /**
   * @param ofStyle by style index (`cellXfs`), the number of its format
   * @param codes by number
   */
  constructor(ofStyle: Int32Array, codes: readonly string[]) {
    this.#ofStyle = ofStyle;
    this.#codes = codes;
  }

  /** The format of a style index; General where the workbook has no such style. */
  of(style: number): number {
    return this.#ofStyle[style] ?? GENERAL;
  }

  /** The code of a format. */
  code(format: number): string {
    return this.#codes[format] ?? '';
  }

  /** Whether a format shows a year or a day, quoted text aside. */
  showsDay(format: number): boolean {
    return showsDay(this.code(format));
  }
}

/** Whether a format's code shows a year or a day, quoted text aside. */
export function showsDay(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|[\\!]./g, ''));
}

/** Number of the format General. */
export const GENERAL = 0;

/** Number of the format of an ISO date whose style shows no date. */
export const ISO_DATE = 1;

const CODES: readonly string[] = ['General', 'yyyy-mm-dd'];

const known = new WeakMap<PartSource, CellFormats>();

/**
 * The number formats of a workbook's cells, from its styles part in one pass.
 *
 * @throws UnusableFile `broken`, `entities`
 */
export async function readCellFormats(pkg: Package, workbook: Workbook): Promise<CellFormats> {
  const part = stylesPartOf(workbook);
  const source = part === null ? undefined : pkg.source(part);
  if (part === null || source === undefined) return new CellFormats(new Int32Array(0), CODES);
  const found = known.get(source) ?? formatsOf(utf8Xml(await pkg.read(part), part), part);
  known.set(source, found);
  return found;
}

function formatsOf(bytes: Uint8Array, part: string): CellFormats {
  const scanner = new XmlScanner(bytes, part);
  const texts = new Utf8Text(bytes, part);
  const custom = new Map<number, string>();
  const formatIds: number[] = [];
  let isInFormats = false;
  let isInStyles = false;
  for (let tag = scanner.next(); tag !== null; tag = scanner.next()) {
    // Differential formats hold number formats too, and named styles `xf` elements; neither count.
    if (scanner.isNamed('numFmts')) isInFormats = tag === 'start';
    else if (scanner.isNamed('cellXfs')) isInStyles = tag === 'start';
    else if (tag === 'end') continue;
    else if (isInFormats && scanner.isNamed('numFmt')) {
      const code = scanner.attributeNamed('formatCode');
      custom.set(idOf(scanner), code < 0 ? '' : texts.read(scanner.valueStart(code), scanner.valueEnd(code)));
    } else if (isInStyles && scanner.isNamed('xf')) formatIds.push(idOf(scanner));
  }
  return numbered(formatIds, custom);
}

/** The number format id of the last tag; 0 (General) where it has none. */
function idOf(scanner: XmlScanner): number {
  const id = scanner.attributeNamed('numFmtId');
  return id < 0 ? 0 : scanner.wholeNumber(id);
}

function numbered(formatIds: readonly number[], custom: ReadonlyMap<number, string>): CellFormats {
  const codes = [...CODES];
  const numbers = new Map(codes.map((code, number) => [code, number]));
  const ofStyle = Int32Array.from(formatIds, (id) => {
    const code = custom.get(id) ?? builtInFormats.get(id) ?? '';
    if (code === '' || code.toLowerCase() === 'general') return GENERAL;
    const number = numbers.get(code) ?? codes.push(code) - 1;
    numbers.set(code, number);
    return number;
  });
  return new CellFormats(ofStyle, codes);
}
