import fc from 'fast-check';
import { cellAddress } from '../../../src/model/cell';
import { escapeText } from '../../../src/xlsx/xml/escape';
import { main, worksheet } from '../../xlsx/small-workbook';

/** A sheet part as programs less careful than Excel write them, and what its cells hold. */
export interface OddSheet {
  readonly part: string;
  /** By address; every cell holds a text with a blank at its end, which a fix takes away. */
  readonly cells: ReadonlyMap<string, string>;
  /** Cells that stand twice: with different contents once one of the two is changed. */
  readonly doubled: ReadonlySet<string>;
}

const ROWS = 4;
const COLUMNS = 3;

/** The numbers up to this one, often in their order. */
function orderOf(count: number): fc.Arbitrary<readonly number[]> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return fc
    .boolean()
    .chain((inOrder) => (inOrder ? fc.constant(numbers) : fc.shuffledSubarray(numbers, { minLength: count })));
}

const sheetShape = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  rowOrder: orderOf(ROWS),
  /** Whether rows, and cells where that leaves them in their places, go without addresses. */
  unnumbered: fc.boolean(),
  rows: fc.array(
    fc.record({
      /** 1: one element; more: the row is written in so many pieces. */
      pieces: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: COLUMNS })),
      cellOrder: orderOf(COLUMNS),
      kinds: fc.array(fc.constantFrom('inline', 'cdata', 'str', 'runs'), { minLength: COLUMNS, maxLength: COLUMNS }),
      twice: fc.option(fc.constantFrom('cell', 'row'), { freq: 8 }),
      noise: fc.constantFrom('', '<!-- <c r="A1"/> -->', '\n  '),
    }),
    { minLength: ROWS, maxLength: ROWS },
  ),
});

/**
 * Sheets of rows out of order, in pieces or twice, cells likewise, without addresses, with CDATA, comments and
 * prefixes.
 */
export const oddSheets: fc.Arbitrary<OddSheet> = sheetShape.map(({ prefix, rowOrder, unnumbered, rows }) => {
  const cells = new Map<string, string>();
  const doubled = new Set<string>();
  const inOrder = rowOrder.every((row, index) => row === index + 1);
  const cellMarkup = (row: number, column: number, kind: string, text: string, addressed: boolean): string => {
    const r = addressed ? ` r="${cellAddress({ row, column })}"` : '';
    const t = `${prefix}t xml:space="preserve"`;
    if (kind === 'str') return `<${prefix}c${r} t="str"><${prefix}v>${escapeText(text)}</${prefix}v></${prefix}c>`;
    const value = kind === 'cdata' ? `<![CDATA[${text}]]>` : escapeText(text);
    const inner =
      kind === 'runs' ? `<${prefix}r><${t}>${value}</${prefix}t></${prefix}r>` : `<${t}>${value}</${prefix}t>`;
    return `<${prefix}c${r} t="inlineStr"><${prefix}is>${inner}</${prefix}is></${prefix}c>`;
  };
  const rowMarkup = (row: number, addressed: boolean, inner: string): string =>
    `<${prefix}row${addressed ? ` r="${row}"` : ''}>${inner}</${prefix}row>`;
  const data = rowOrder.flatMap((row) => {
    const shape = rows[row - 1];
    if (!shape) return [];
    const inPlace = shape.cellOrder.every((column, index) => column === index + 1) && shape.pieces === 1;
    const markups = shape.cellOrder.map((column) => {
      const text = `${row}/${column} <甲> `;
      cells.set(cellAddress({ row, column }), text);
      return cellMarkup(row, column, shape.kinds[column - 1] ?? 'inline', text, !(unnumbered && inPlace));
    });
    const size = Math.ceil(markups.length / shape.pieces);
    const addressed = !(unnumbered && inOrder && shape.pieces === 1);
    const pieces = Array.from({ length: Math.ceil(markups.length / size) }, (_, index) =>
      rowMarkup(row, addressed, shape.noise + markups.slice(index * size, (index + 1) * size).join(shape.noise)),
    );
    const again = (column: number): string => {
      const address = cellAddress({ row, column });
      doubled.add(address);
      return cellMarkup(row, column, 'inline', cells.get(address) ?? '', true);
    };
    if (shape.twice === 'cell') pieces.push(rowMarkup(row, true, again(2)));
    if (shape.twice === 'row') pieces.push(rowMarkup(row, true, [1, 2, 3].map(again).join('')));
    return pieces;
  });
  const sheetData = `<${prefix}sheetData>${data.join('')}</${prefix}sheetData>`;
  const part = prefix === '' ? worksheet(sheetData) : `<x:worksheet xmlns:x="${main}">${sheetData}</x:worksheet>`;
  return { part, cells, doubled };
});
