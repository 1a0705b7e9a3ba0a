import type { CellStyle } from '../../../model/plan';
import type { StyleSheet } from '../../../xlsx/styles/style-sheet';
import { escapeAttribute } from '../../../xlsx/xml/escape';

type Font = Pick<CellStyle, 'font' | 'size' | 'bold' | 'italic' | 'colour'>;

/** Font of every cell that names none: what Chinese Excel and WPS both have. */
const DEFAULT_FONT = { font: '宋体', size: 11 } as const satisfies Font;

/** The style of a cell that has none: it is in the product's own font, whatever that of the workbook is. */
export const NO_STYLE: CellStyle = {};

/** The character set of Simplified Chinese, by which another font is chosen where the one named is missing. */
const GB2312 = 134;

/** Looks up the formats that plans ask for in a styles part without namespace prefix, and adds those missing. */
export class CellFormats {
  readonly #styles: StyleSheet;
  readonly #cells = new Map<CellStyle, number>();
  /** The same by the contents of the style: of thousands of styles a few dozen differ. */
  readonly #known = new Map<string, number>();
  readonly #differential = new Map<object, number>();

  constructor(styles: StyleSheet) {
    this.#styles = styles;
  }

  /** Index of a cell format (`cellXfs`). */
  cell(style: CellStyle): number {
    let index = this.#cells.get(style);
    if (index === undefined) this.#cells.set(style, (index = this.#indexOf(style)));
    return index;
  }

  #indexOf(style: CellStyle): number {
    const said = JSON.stringify(style);
    let index = this.#known.get(said);
    if (index === undefined) this.#known.set(said, (index = this.#styles.index('cellXfs', this.#formatMarkup(style))));
    return index;
  }

  /** Index of the differential format (`dxfs`) of a colour rule. */
  differential(style: Pick<CellStyle, 'colour' | 'fill' | 'bold'>): number {
    let index = this.#differential.get(style);
    if (index === undefined)
      this.#differential.set(style, (index = this.#styles.index('dxfs', differentialMarkup(style))));
    return index;
  }

  #formatMarkup(style: CellStyle): string {
    const styles = this.#styles;
    const font = styles.index('fonts', fontMarkup(style));
    const fill = style.fill === undefined ? 0 : styles.index('fills', fillMarkup(style.fill, 'fgColor'));
    const border = style.border ? styles.index('borders', borderMarkup(style.border.style)) : 0;
    const format = style.numberFormat === undefined ? 0 : styles.formatId(style.numberFormat);
    const alignment = alignmentMarkup(style);
    const applied = [
      format === 0 ? '' : ' applyNumberFormat="1"',
      ' applyFont="1"',
      fill === 0 ? '' : ' applyFill="1"',
      border === 0 ? '' : ' applyBorder="1"',
      alignment === '' ? '' : ' applyAlignment="1"',
    ].join('');
    const attributes = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}`;
    return alignment === '' ? `<xf ${attributes}/>` : `<xf ${attributes}>${alignment}</xf>`;
  }
}

/** The font of a style; the default one in what it leaves out. */
export function fontMarkup(style: Font): string {
  const { font, size } = { ...DEFAULT_FONT, ...style };
  return [
    '<font>',
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    `<sz val="${size}"/>`,
    colourMarkup(style.colour),
    `<name val="${escapeAttribute(font)}"/>`,
    `<charset val="${GB2312}"/>`,
    '</font>',
  ].join('');
}

function colourMarkup(colour: string | undefined): string {
  return colour === undefined ? '' : `<color rgb="FF${colour}"/>`;
}

/** @param place the element of the colour: in a differential format a solid fill has it as its background */
function fillMarkup(colour: string, place: 'fgColor' | 'bgColor'): string {
  return `<fill><patternFill patternType="solid"><${place} rgb="FF${colour}"/></patternFill></fill>`;
}

function borderMarkup(line: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="${line}"><color rgb="FF000000"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentMarkup({ horizontal, vertical, wrap }: CellStyle): string {
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function differentialMarkup({ colour, fill, bold }: Pick<CellStyle, 'colour' | 'fill' | 'bold'>): string {
  const weight = bold === undefined ? '' : bold ? '<b/>' : '<b val="0"/>';
  const font = weight + colourMarkup(colour);
  return `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill === undefined ? '' : fillMarkup(fill, 'bgColor')}</dxf>`;
}
