import { NO_RESULT, columnLetters, type CellRange, type CellValue } from '../../src/model/cell';
import { main, rel, smallParts } from './small-workbook';

/** Numbers from a seed, the same in every program (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** At least 0 and below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

/** What must be read of a sheet, as it was written down before there was any markup. */
export interface Expected {
  /** By `row,column`; cells that are blank or hold an empty text are left out. */
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly formulas: ReadonlySet<string>;
  readonly merges: readonly CellRange[];
}

/** A workbook of one sheet, `S`, whose markup is as different from what Excel writes as XML and ISO 29500 allow. */
export interface RandomWorkbook {
  readonly parts: Readonly<Record<string, string | Uint8Array>>;
  readonly expected: Expected;
}

const TEXTS = [
  '王伟',
  '乌木村',
  ' 两头有空格 ',
  'a<b & "c" \'d\'',
  '第一行\n第二行',
  '😀表情',
  'é',
  '_x',
  '_x000G_',
  'TRUE',
  '12',
  '=1+1',
  '#REF!',
  'x'.repeat(300),
  '长'.repeat(120),
  ']]>',
  '\t制表',
];
const ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#VALUE!'];
/** ISO dates and their serial numbers, counted by hand. */
const DATES: readonly (readonly [string, number])[] = [
  ['2014-03-05', 41_703],
  ['2014-03-05T12:00:00', 41_703.5],
  ['1900-01-01', 1],
  ['T06:00:00', 0.25],
  ['2014-03-05T18:00:00Z', 41_703.75],
];

/** Makes a workbook from a seed. */
export function randomWorkbook(seed: number): RandomWorkbook {
  return new Writer(new Dice(seed)).write();
}

class Writer {
  readonly #dice: Dice;
  /** Prefix of the main namespace in the part that is being written, with its colon. */
  #prefix: string;
  readonly #pretty: boolean;
  readonly #strings: string[] = [];
  readonly #cells = new Map<string, CellValue>();
  readonly #formulas = new Set<string>();

  constructor(dice: Dice) {
    this.#dice = dice;
    this.#prefix = dice.pick(['', '', 'x:', 'main.ns:']);
    this.#pretty = dice.chance(0.2);
  }

  write(): RandomWorkbook {
    const dice = this.#dice;
    const merges: CellRange[] = Array.from({ length: dice.below(3) }, (_, index) => ({
      top: 1 + index * 3,
      left: 1,
      bottom: 2 + index * 3,
      right: 1 + dice.below(4),
    }));
    const rows = this.#rows();
    const sheetData =
      rows === '' && dice.chance(0.5) ? this.#tag('sheetData', {}, null) : this.#tag('sheetData', {}, rows);
    const merged = merges.map(({ top, left, bottom, right }) =>
      this.#tag('mergeCell', { ref: `${columnLetters(left)}${top}:${columnLetters(right)}${bottom}` }, null),
    );
    const cols = dice.chance(0.3)
      ? this.#tag('cols', {}, this.#tag('col', { min: '1', max: '16384', width: '9', style: '1' }, null))
      : '';
    const tail =
      merges.length === 0 ? '' : this.#tag('mergeCells', { count: String(merges.length) }, merged.join(this.#space()));
    const declaration =
      this.#prefix === '' ? `xmlns="${main}"` : `xmlns:${this.#prefix.slice(0, -1)}="${main}" xmlns="urn:other"`;
    const sheet = `<${this.#prefix}worksheet ${declaration} xmlns:r="${rel}">${this.#noise()}${this.#tag('dimension', { ref: 'A1' }, null)}${cols}${sheetData}${tail}${this.#noise()}</${this.#prefix}worksheet>`;
    return {
      parts: {
        ...smallParts(''),
        'xl/worksheets/sheet1.xml': this.#encoded(sheet),
        'xl/sharedStrings.xml': this.#encoded(this.#sharedStrings()),
      },
      expected: { cells: this.#cells, formulas: this.#formulas, merges },
    };
  }

  #rows(): string {
    const dice = this.#dice;
    let markup = '';
    let row = 0;
    for (let count = dice.below(8); count > 0; count--) {
      const isNext = dice.chance(0.7);
      row = isNext ? row + 1 : Math.min(row + 1 + dice.below(dice.chance(0.1) ? 1_000_000 : 40), 1_048_576);
      const attributes: Record<string, string> = isNext && dice.chance(0.4) ? {} : { r: String(row) };
      if (dice.chance(0.4)) Object.assign(attributes, { spans: '1:9', ht: '15.5', customHeight: '1' });
      if (dice.chance(0.2)) Object.assign(attributes, { s: '1', customFormat: '1' });
      const cells = this.#row(row);
      markup +=
        this.#space() + this.#noise() + this.#tag('row', attributes, cells === '' && dice.chance(0.5) ? null : cells);
      if (row === 1_048_576) break;
    }
    return markup;
  }

  #row(row: number): string {
    const dice = this.#dice;
    let markup = '';
    let column = 0;
    for (let count = dice.below(9); count > 0; count--) {
      const isNext = dice.chance(0.8);
      column = isNext ? column + 1 : Math.min(column + 1 + dice.below(dice.chance(0.05) ? 16_000 : 5), 16_384);
      const attributes: Record<string, string> =
        isNext && dice.chance(0.3) ? {} : { r: `${columnLetters(column)}${row}` };
      if (dice.chance(0.5)) attributes['s'] = dice.pick(['0', '1', '7']);
      markup += this.#space() + this.#noise() + this.#cell(`${row},${column}`, attributes);
      if (column === 16_384) break;
    }
    return markup + this.#space();
  }

  #cell(key: string, attributes: Record<string, string>): string {
    const dice = this.#dice;
    const formula = dice.chance(0.2) ? this.#formula(attributes['r'] ?? 'A1') : '';
    if (formula !== '') this.#formulas.add(key);
    const cell = (type: string | null, value: CellValue, inner: string): string => {
      if (value !== null && value !== '') this.#cells.set(key, value);
      const typed =
        type === null ? attributes : dice.chance(0.5) ? { ...attributes, t: type } : { t: type, ...attributes };
      const extension = dice.chance(0.05) ? this.#tag('extLst', {}, `<ext uri="{A}"><v>9</v><c r="B1"/></ext>`) : '';
      return this.#tag('c', typed, this.#space() + formula + inner + extension + this.#space());
    };
    const v = (text: string): string => this.#tag('v', {}, this.#text(text));
    switch (dice.below(11)) {
      case 0:
        if (formula !== '')
          return cell(null, NO_RESULT, dice.pick(['', this.#tag('v', {}, null), this.#tag('v', {}, '')]));
        return dice.chance(0.5)
          ? this.#tag('c', attributes, null)
          : cell(null, null, dice.pick(['', this.#tag('v', {}, null)]));
      case 1: {
        const [text, serial] = dice.pick(DATES);
        return cell('d', serial, v(text));
      }
      case 2: {
        const value = dice.chance(0.5);
        return cell('b', value, v(value ? dice.pick(['1', 'true']) : dice.pick(['0', 'false'])));
      }
      case 3: {
        const error = dice.pick(ERRORS);
        return cell('e', error, v(error));
      }
      case 4: {
        const text = this.#plainText();
        return cell('str', text, v(escaped(text)));
      }
      case 5:
      case 6: {
        const text = this.#plainText();
        return cell('inlineStr', text, this.#tag('is', {}, this.#richText(text)));
      }
      case 7:
      case 8: {
        const text = this.#plainText();
        this.#strings.push(text);
        return cell('s', text, this.#tag('v', {}, String(this.#strings.length - 1)));
      }
      default: {
        const number = this.#number();
        return cell(dice.chance(0.3) ? 'n' : null, number, v(dice.chance(0.1) ? `  ${number}\n` : String(number)));
      }
    }
  }

  #formula(address: string): string {
    const dice = this.#dice;
    return dice.pick([
      () => this.#tag('f', {}, this.#text('IF(A1<2,"a&b",C1)')),
      () => this.#tag('f', { t: 'shared', si: '0' }, null),
      () => this.#tag('f', { t: 'shared', ref: 'A1:A2', si: '0' }, 'B1'),
      () => this.#tag('f', { t: 'array', ref: address }, 'SUM(1)'),
    ])();
  }

  #number(): number {
    const dice = this.#dice;
    return dice.pick([
      () => dice.below(100),
      () => -dice.below(1e9),
      () => dice.below(1e9) / 100,
      () => dice.next(),
      () => dice.next() * 10 ** (dice.below(40) - 20),
      () => Number.MAX_SAFE_INTEGER,
      () => 0.1 + 0.2,
      () => 5e-324,
    ])();
  }

  #plainText(): string {
    const dice = this.#dice;
    return dice.chance(0.2) ? dice.pick(TEXTS) + dice.pick(TEXTS) : dice.pick(TEXTS);
  }

  /** One `t`, or runs with a phonetic hint behind them. */
  #richText(text: string): string {
    const dice = this.#dice;
    const t = (piece: string): string => this.#tag('t', { 'xml:space': 'preserve' }, this.#text(escaped(piece)));
    if (dice.chance(0.6)) return t(text);
    const cut = dice.below(text.length);
    const at = /^[\uDC00-\uDFFF]/.test(text.slice(cut)) ? cut - 1 : cut;
    const run = (piece: string): string =>
      this.#tag('r', {}, this.#tag('rPr', {}, this.#tag('b', {}, null)) + t(piece));
    const hint = this.#tag('rPh', { sb: '0', eb: '1' }, this.#tag('t', {}, 'wáng'));
    return (
      this.#space() +
      run(text.slice(0, at)) +
      this.#noise() +
      run(text.slice(at)) +
      (dice.chance(0.5) ? hint + this.#tag('phoneticPr', { fontId: '1' }, null) : '')
    );
  }

  #sharedStrings(): string {
    this.#prefix = this.#dice.pick(['', '', 's:']);
    const declaration = this.#prefix === '' ? 'xmlns' : `xmlns:${this.#prefix.slice(0, -1)}`;
    const unused = [this.#tag('si', {}, this.#tag('t', {}, 'unused')), this.#tag('si', {}, null)];
    const items = this.#strings.map((text) => this.#tag('si', {}, this.#richText(text)));
    return this.#tag('sst', { [declaration]: main }, [...items, ...unused].join(this.#space()));
  }

  /** Text as markup: by entities, by references, by CDATA, cut by a comment. */
  #text(text: string): string {
    const dice = this.#dice;
    const plain = text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', dice.pick(['>', '&gt;']))
      .replaceAll(']]>', ']]&gt;');
    if (dice.chance(0.75)) return plain;
    if (dice.chance(0.3))
      return Array.from(text, (character) =>
        dice.pick([`&#${character.codePointAt(0) ?? 0};`, `&#x${(character.codePointAt(0) ?? 0).toString(16)};`]),
      ).join('');
    if (dice.chance(0.5)) return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
    return `${plain}<!-- <c r="A1"><v>1</v></c> -->`;
  }

  #tag(name: string, attributes: Readonly<Record<string, string>>, inner: string | null): string {
    const dice = this.#dice;
    const written = Object.entries(attributes).map(([key, value]) => {
      const quote = dice.chance(0.8) ? '"' : "'";
      return `${dice.chance(0.9) ? ' ' : '\n  '}${key}${dice.chance(0.95) ? '=' : ' = '}${quote}${value}${quote}`;
    });
    const tag = `<${this.#prefix}${name}${written.join('')}${dice.chance(0.9) ? '' : ' '}`;
    return inner === null ? `${tag}/>` : `${tag}>${inner}</${this.#prefix}${name}${dice.chance(0.95) ? '' : ' '}>`;
  }

  #space(): string {
    return this.#pretty ? '\n    ' : '';
  }

  #noise(): string {
    return this.#dice.chance(0.03) ? this.#dice.pick(['<!-- <row r="1"/> -->', '<?other program?>']) : '';
  }

  #encoded(markup: string): string | Uint8Array {
    const dice = this.#dice;
    const text = `${dice.pick(['', '\ufeff'])}<?xml version="1.0"?>${dice.pick(['', '<!-- made <by> hand -->\n'])}${markup}`;
    if (dice.chance(0.85)) return text;
    const little = Buffer.from(text, 'utf16le');
    return new Uint8Array(dice.chance(0.5) ? little : little.swap16());
  }
}

/** An underscore that would begin an escape is escaped itself. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\u0001', '_x0001_');
}
