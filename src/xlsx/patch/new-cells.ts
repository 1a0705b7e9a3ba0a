import { appendAll } from '../../model/append';
import type { CellPlace } from '../../model/cell';
import { addToGroup, groupBy } from '../../model/group-by';
import type { Edit } from '../xml/edits';
import { tagValue, type OpenTag } from '../xml/walk';
import type { RowElement } from './row-elements';
import type { SheetLayout } from './sheet-layout';

/** A cell that shall stand where none is yet. */
export interface CreatedCell {
  readonly place: CellPlace;
  readonly markup: string;
}

/**
 * Puts new cells, and rows for them, where the order of rows and columns requires.
 *
 * @param rowAttributes of the rows that are made, beside their number, as markup: ` ht="21" customHeight="1"`
 */
export function placeNewCells(
  text: string,
  layout: SheetLayout,
  created: readonly CreatedCell[],
  rowAttributes = '',
): readonly Edit[] {
  const byRow = groupBy(
    [...created].sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column),
    ({ place }) => place.row,
  );
  const edits: Edit[] = [];
  let atEnd = '';
  const prefix = layout.sheetData.tag.name.replace(/[^:]*$/, '');
  for (const [number, cells] of byRow) {
    const row = layout.rows.get(number);
    if (row !== undefined) {
      appendAll(edits, inRow(text, row, cells));
      continue;
    }
    const markup = `<${prefix}row r="${number}"${rowAttributes}>${cells.map((cell) => cell.markup).join('')}</${prefix}row>`;
    const next = layout.nextRow.get(number);
    if (next === undefined) atEnd += markup;
    else edits.push({ start: next, end: next, text: markup });
  }
  if (atEnd !== '') edits.push(atEndOf(text, layout.sheetData, atEnd));
  return edits;
}

/** @param pieces the elements of the row, of which there are several where a program wrote it in pieces */
function inRow(text: string, pieces: readonly RowElement[], cells: readonly CreatedCell[]): readonly Edit[] {
  const byPiece = new Map<RowElement, CreatedCell[]>();
  for (const cell of cells) {
    const piece = pieces.find(({ nextCell }) => nextCell.has(cell.place.column)) ?? pieces.at(-1);
    if (piece) addToGroup(byPiece, piece, cell);
  }
  return [...byPiece].flatMap(([piece, among]) => inPiece(text, piece, among));
}

function inPiece(text: string, row: RowElement, cells: readonly CreatedCell[]): readonly Edit[] {
  const edits: Edit[] = [];
  let atEnd = '';
  for (const { place, markup } of cells) {
    const next = row.nextCell.get(place.column);
    if (next === undefined) atEnd += markup;
    else edits.push({ start: next, end: next, text: markup });
  }
  if (atEnd !== '') edits.push(atEndOf(text, row, atEnd));
  return [...widenedSpans(row, cells), ...edits];
}

/** `spans` tells the first and the last column of a row to a reader that plans ahead; it must not leave a cell out. */
function widenedSpans(row: RowElement, cells: readonly CreatedCell[]): readonly Edit[] {
  const spans = row.tag.attributes.find(({ name }) => name === 'spans');
  const [, first, last] = /^(\d+):(\d+)$/.exec(tagValue(row.tag, 'spans') ?? '') ?? [];
  if (spans === undefined || first === undefined) return [];
  const columns = cells.map(({ place }) => place.column);
  const widened = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`;
  return widened === spans.value ? [] : [{ start: spans.start, end: spans.end, text: `spans="${widened}"` }];
}

function atEndOf(
  text: string,
  { tag, closeStart }: { readonly tag: OpenTag; readonly closeStart: number },
  markup: string,
): Edit {
  if (!tag.selfClosing) return { start: closeStart, end: closeStart, text: markup };
  return { start: text.lastIndexOf('/', tag.end), end: tag.end, text: `>${markup}</${tag.name}>` };
}
