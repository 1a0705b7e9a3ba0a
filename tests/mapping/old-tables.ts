import { parseRange, type CellRange, type CellValue } from '../../src/model/cell';
import type { ForeignSheet, ForeignWorkbook } from '../../src/model/foreign-workbook';

/**
 * A sheet as text: a line for each row, cells parted by `|`; digits alone are numbers, `~` before digits makes them
 * text, `<` stands for a cell merged with the one at its left, `^` for one merged with the one above.
 */
export function sheetFrom(name: string, text: string, at = { top: 1, left: 1 }): ForeignSheet {
  const rows = text
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim())));
  const merges: CellRange[] = [];
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell === '<' || cell === '^' || cell === '') return;
      let [right, bottom] = [x, y];
      while (row[right + 1] === '<') right += 1;
      while (rows[bottom + 1]?.[x] === '^') bottom += 1;
      if (right > x || bottom > y)
        merges.push({ top: y + at.top, left: x + at.left, bottom: bottom + at.top, right: right + at.left });
    });
  });
  return {
    sheet: name,
    ...at,
    values: rows.map((row) => row.map(valueOf)),
    merges,
    formats: [],
    isFormula: () => false,
  };
}

function valueOf(cell: string): CellValue {
  if (cell === '' || cell === '<' || cell === '^') return null;
  if (cell.startsWith('~')) return cell.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(cell) && cell.length < 16 ? Number(cell) : cell.replaceAll('\\n', '\n');
}

/** A workbook of such sheets. */
export function workbookFrom(...sheets: readonly ForeignSheet[]): ForeignWorkbook {
  return { date1904: false, sheets };
}

/** A range by its address. */
export function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(address);
  return range;
}
