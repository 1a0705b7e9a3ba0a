import type { CellPlace } from '../../../src/model/cell';
import { ExcelRefusal } from '../errors';
import { recordArgument, textArgument } from '../objects/arguments';
import { ensureCell, type HostSheet } from './sheet';

/** Most links on a sheet (Excel specifications and limits). */
const MAX_LINKS = 65_530;

/** Refuses a sheet that holds more links than Excel takes. */
export function assertLinks(sheet: HostSheet): void {
  let links = 0;
  for (const cells of sheet.cells.values()) for (const { link } of cells.values()) if (link) links++;
  if (links > MAX_LINKS) throw new ExcelRefusal('GeneralException', `more than ${MAX_LINKS} links on a sheet`);
}

/** Puts a link inside the workbook on a cell: reference page of RangeHyperlink. */
export function setLink(sheet: HostSheet, place: CellPlace, value: unknown): void {
  const link = recordArgument(value, ['documentReference'], ['screenTip', 'textToDisplay'], 'hyperlink');
  const cell = ensureCell(sheet, place);
  const target = textArgument(link['documentReference'], 'documentReference');
  cell.link = { target, tip: link['screenTip'] === undefined ? '' : textArgument(link['screenTip'], 'screenTip') };
  // Without a text a blank cell shows the link's target.
  if (link['textToDisplay'] !== undefined) cell.value = textArgument(link['textToDisplay'], 'textToDisplay');
  else if (cell.value === '' && cell.formula === undefined) cell.value = target;
  // The cell takes the style of links.
  cell.style = { ...cell.style, colour: '#0563C1', underline: 'Single' };
}
