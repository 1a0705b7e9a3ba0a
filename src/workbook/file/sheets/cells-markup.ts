import { columnLetters, type CellValue } from '../../../model/cell';
import { numberText } from '../../../xlsx/patch/cell-markup';
import { escapeCellText, escapeText } from '../../../xlsx/xml/escape';
import { NO_STYLE } from './cell-formats';
import { limitedCellText } from './cell-text';
import type { DraftCell, SheetDraft } from './sheet-draft';
import type { SheetFitting } from './sheet-fitting';

/** The `sheetData` of a draft: its rows with their heights and cells. */
export function cellsMarkup(draft: SheetDraft, fitting: SheetFitting): string {
  const letters = Array.from({ length: widthOf(draft) }, (_, column) => columnLetters(column + 1));
  const rows: string[] = [];
  const count = heightOf(draft);
  for (let row = 0; row < count; row++) {
    const height = draft.heights.get(row);
    let cells = '';
    draft.cells[row]?.forEach((cell, column) => {
      if (cell) cells += cellMarkup(cell, `${letters[column] ?? ''}${row + 1}`, fitting);
    });
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (cells !== '') rows.push(`<row r="${row + 1}"${size}>${cells}</row>`);
    else if (size !== '') rows.push(`<row r="${row + 1}"${size}/>`);
  }
  return rows.length === 0 ? '<sheetData/>' : `<sheetData>${rows.join('')}</sheetData>`;
}

/** How many rows a draft has, those with a height alone among them. */
export function heightOf({ cells, heights }: SheetDraft): number {
  let rows = cells.length;
  for (const row of heights.keys()) if (row >= rows) rows = row + 1;
  return rows;
}

/** How many columns hold cells. */
export function widthOf({ cells }: SheetDraft): number {
  let columns = 0;
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
