import { columnLetters, type CellValue } from '../../../model/cell';
import { numberText } from '../../../xlsx/patch/cell-markup';
import { escapeCellText, escapeText } from '../../../xlsx/xml/escape';
import { NO_STYLE } from './cell-formats';
import { limitedCellText } from './cell-text';
import type { DraftCell, SheetDraft } from './sheet-draft';
import type { SheetFitting } from './sheet-fitting';

/** Rows written as one piece of text. */
const ROWS_AT_A_TIME = 500;

/** The `sheetData` of a draft in pieces: its rows with their heights and cells, then those in bulk. */
export function* cellsMarkup(draft: SheetDraft, fitting: SheetFitting): Iterable<string> {
  const letters = Array.from({ length: widthOf(draft) }, (_, column) => columnLetters(column + 1));
  if (heightOf(draft) === 0) {
    yield '<sheetData/>';
    return;
  }
  yield '<sheetData>';
  yield* piecesOf(draftedRows(draft, letters, fitting));
  yield* piecesOf(bulkRows(draft, letters, fitting));
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

function* bulkRows(draft: SheetDraft, letters: readonly string[], fitting: SheetFitting): Iterable<string> {
  if (!draft.bulk) return;
  const { rows, styles, count } = draft.bulk;
  const first = draftedHeight(draft) + 1;
  let row = first;
  for (const values of rows()) {
    if (row >= first + count) return;
    let cells = '';
    for (const [column, value] of values.entries()) {
      if (value === null) continue;
      const style = styles[column] ?? NO_STYLE;
      cells += cellMarkup({ value, style }, `${letters[column] ?? ''}${row}`, fitting);
    }
    yield `<row r="${row}">${cells}</row>`;
    row += 1;
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

function cellMarkup({ value, formula, style }: DraftCell, address: string, fitting: SheetFitting): string {
  const isBlank = formula === undefined && value === null;
  if (isBlank && style === undefined) return '';
  const start = `<c r="${address}" s="${fitting.formatOf(style ?? NO_STYLE)}"`;
  if (isBlank) return `${start}/>`;
  if (formula !== undefined)
    return `${start}${resultType(value)}><f>${escapeText(fitting.formula(formula))}</f>${resultMarkup(value)}</c>`;
  if (typeof value === 'string') return `${start} t="${fitting.texts.type}">${fitting.texts.markup(value)}</c>`;
  return `${start}${resultType(value)}>${resultMarkup(value)}</c>`;
}

/** The type of a cell whose value stands in it as it is, as it does where a formula gives it. */
function resultType(value: CellValue): string {
  if (typeof value === 'string') return ' t="str"';
  return typeof value === 'boolean' ? ' t="b"' : '';
}

function resultMarkup(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<v>${finite(value)}</v>`;
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  return `<v>${escapeCellText(limitedCellText(value))}</v>`;
}

function finite(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number a cell can hold: ${value}`);
  return numberText(value);
}
