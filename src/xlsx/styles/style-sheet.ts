import { freeNumbers } from '../free-numbers';
import { namespaces } from '../namespaces';
import { NoRoom } from '../no-room';
import { append, insertInSequence, setAttribute, type Edit } from '../xml/edits';
import { escapeAttribute } from '../xml/escape';
import { edited, type XmlPart } from '../opc/xml-part';
import { child, childrenNamed, value } from '../xml/query';
import { render, type RenderTarget } from '../xml/render';
import type { XmlElement } from '../xml/tree';
import { builtInFormatId, formatCodeOf } from './number-formats';

/** Children of `<styleSheet>` in the order of the schema (CT_Stylesheet, ISO 29500-1 §18.8.39). */
const sequence = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The collections that cells, rules and tables point into by index, and the name of their items. */
const items = { fonts: 'font', fills: 'fill', borders: 'border', cellXfs: 'xf', dxfs: 'dxf' } as const;
/** The collections of a styles part that cells and rules point into. */
export type StyleCollection = keyof typeof items;

/**
 * How many of each Excel opens: cell formats by its published limits, the others by [MS-OI29500] (2.1.696 and those
 * beside it). It names none for differential formats.
 */
const limits: Readonly<Record<StyleCollection, number>> = {
  cellXfs: 65_490,
  fonts: 65_430,
  fills: 65_430,
  borders: 65_430,
  dxfs: Infinity,
};

/** Ids of a workbook's own number formats; Office takes none above ([MS-OI29500] 2.1.1087). */
const FORMAT_IDS = { from: 164, to: 65_535 };

/**
 * A styles part that grows: what is asked for and not there yet is appended, so that every index the workbook
 * uses stays right. What is there already is used again, so that writing the summaries again adds nothing.
 */
export class StyleSheet {
  readonly #appended = new Map<StyleCollection, string[]>();
  readonly #indexes = new Map<StyleCollection, Map<string, number>>();
  readonly #elements = new Map<StyleCollection, readonly XmlElement[]>();
  readonly #newFormats = new Map<string, number>();
  readonly #formats: ReadonlyMap<number, string>;

  constructor(readonly part: XmlPart) {
    const formats = child(part.root, 'numFmts');
    this.#formats = new Map(
      (formats ? childrenNamed(formats, 'numFmt') : []).map((element) => [
        Number(value(element, 'numFmtId')),
        value(element, 'formatCode') ?? '',
      ]),
    );
  }

  /** How elements of the main namespace are written in this part. */
  get target(): RenderTarget {
    return { namespace: namespaces.spreadsheet, prefix: this.part.root.prefix };
  }

  /** The items of a collection as they stood at the start; what was appended since is not among them. */
  elements(collection: StyleCollection): readonly XmlElement[] {
    const known = this.#elements.get(collection);
    if (known !== undefined) return known;
    const parent = child(this.part.root, collection);
    const elements = parent === undefined ? [] : childrenNamed(parent, items[collection]);
    this.#elements.set(collection, elements);
    return elements;
  }

  /**
   * The index of an item, appended if there is none that reads the same.
   *
   * @param markup as {@link render} gives it for {@link target}
   * @throws NoRoom where the workbook would hold more of them than Excel opens
   */
  index(collection: StyleCollection, markup: string): number {
    let known = this.#indexes.get(collection);
    if (known === undefined) {
      known = new Map();
      // Of equal items the first one counts, so those behind are entered first.
      for (const [index, element] of [...this.elements(collection).entries()].reverse())
        known.set(render(this.part, element, this.target), index);
      this.#indexes.set(collection, known);
    }
    const found = known.get(markup);
    if (found !== undefined) return found;
    const appended = this.#appended.get(collection) ?? [];
    const index = this.elements(collection).length + appended.length;
    if (index >= limits[collection])
      throw new NoRoom('formats', `No room for more than ${limits[collection]} ${collection}`);
    this.#appended.set(collection, [...appended, markup]);
    known.set(markup, index);
    return index;
  }

  /**
   * The id of a number format: the built-in one, one that is there, or a fresh one from 164 on.
   *
   * @throws NoRoom where there is no such id any more
   */
  formatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    for (const [id, known] of this.#formats) if (known === code) return id;
    const made = this.#newFormats.get(code);
    if (made !== undefined) return made;
    const [fresh] = freeNumbers([...this.#formats.keys(), ...this.#newFormats.values()], 1, FORMAT_IDS);
    if (fresh === undefined) throw new NoRoom('formats', `No number format ids left up to ${FORMAT_IDS.to}`);
    this.#newFormats.set(code, fresh);
    return fresh;
  }

  /** The code behind a number format's id; undefined for an id that Excel knows of itself. */
  formatCode(id: number): string | undefined {
    return formatCodeOf(id, this.#formats);
  }

  /** The cell style format (`cellStyleXfs`) of the style Normal, which new cell formats are based on. */
  get normalStyle(): number {
    const styles = child(this.part.root, 'cellStyles');
    const normal = styles && childrenNamed(styles, 'cellStyle').find((element) => value(element, 'builtinId') === '0');
    return normal === undefined ? 0 : Number(value(normal, 'xfId') ?? 0);
  }

  /** The change for `Package.with`; null where nothing was appended. */
  change(): readonly [string, Uint8Array] | null {
    const prefix = this.target.prefix === '' ? '' : `${this.target.prefix}:`;
    const formats = [...this.#newFormats].map(
      ([code, id]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    const additions: (readonly [string, readonly string[]])[] = [['numFmts', formats], ...this.#appended];
    const edits = additions
      .filter(([, markups]) => markups.length > 0)
      // Missing collections that go to one place must come in the order of the schema.
      .sort(([one], [other]) => sequence.indexOf(one) - sequence.indexOf(other))
      .flatMap(([collection, markups]) => this.#grow(collection, markups, prefix));
    return edits.length === 0 ? null : edited(this.part, edits);
  }

  #grow(collection: string, markups: readonly string[], prefix: string): readonly Edit[] {
    const parent = child(this.part.root, collection);
    if (parent === undefined) {
      const markup = `<${prefix}${collection} count="${markups.length}">${markups.join('')}</${prefix}${collection}>`;
      return [insertInSequence(this.part, this.part.root, sequence, collection, markup)];
    }
    const grown = append(this.part, parent, markups.join(''));
    if (value(parent, 'count') === undefined) return [grown];
    return [setAttribute(parent, 'count', String(parent.children.length + markups.length)), grown];
  }
}
