import { columnLetters } from '../../../model/cell';
import { bulkMarkup } from './bulk-markup';
import { cellMarkup } from './cell-markup';
import type { SheetDraft } from './sheet-draft';
import type { SheetFitting } from './sheet-fitting';

/** Rows written as one piece of text. */
const ROWS_AT_A_TIME = 500;

/** The `sheetData` of a draft in pieces: its rows with their heights and cells, then those in bulk. */
export function* cellsMarkup(draft: SheetDraft, fitting: SheetFitting): Iterable<string | Uint8Array> {
  const letters = Array.from({ length: widthOf(draft) }, (_, column) => columnLetters(column + 1));
  if (heightOf(draft) === 0) {
    yield '<sheetData/>';
    return;
  }
  yield '<sheetData>';
  yield* piecesOf(draftedRows(draft, letters, fitting));
  if (draft.bulk) yield* bulkMarkup(draft.bulk, draftedHeight(draft) + 1, fitting);
  yield '</sheetData>';
}

function* piecesOf(rows: Iterable<string>): Iterable<string> {
  let piece: string[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_AT_A_TIME) continue;
    yield piece.join('');
    piece = [];
  }
  yield piece.join('');
}

function* draftedRows(draft: SheetDraft, letters: readonly string[], fitting: SheetFitting): Iterable<string> {
  const count = draftedHeight(draft);
  for (let row = 0; row < count; row += 1) {
    const height = draft.heights.get(row);
    let cells = '';
    draft.cells[row]?.forEach((cell, column) => {
      if (cell) cells += cellMarkup(cell, `${letters[column] ?? ''}${row + 1}`, fitting);
    });
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (cells !== '') yield `<row r="${row + 1}"${size}>${cells}</row>`;
    else if (size !== '') yield `<row r="${row + 1}"${size}/>`;
  }
}

/** How many rows a draft has, those with a height alone among them. */
export function heightOf(draft: SheetDraft): number {
  return draftedHeight(draft) + (draft.bulk?.count ?? 0);
}

function draftedHeight({ cells, heights }: SheetDraft): number {
  let rows = cells.length;
  for (const row of heights.keys()) if (row >= rows) rows = row + 1;
  return rows;
}

/** How many columns hold cells. */
export function widthOf({ cells, bulk }: SheetDraft): number {
  let columns = bulk?.styles.length ?? 0;
  for (const row of cells) if (row && row.length > columns) columns = row.length;
  return columns;
}
