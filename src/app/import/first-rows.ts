import { formatDay } from '../../model/day';
import type { CellValue } from '../../model/cell';
import type { ProposedTable } from '../../mapping/import/proposal';
import { isBlank, singleSpaced, textOf } from '../../records/characters';
import { ColumnFormats } from '../../records/number-format/column-formats';
import { isShownAsDay } from '../../records/number-format/shown-number';

/** The first values below the header of a table's column, as the sheet shows them. */
export function firstValues(
  { sheet, lookup, recognised: { table } }: ProposedTable,
  column: number,
  most = 3,
): readonly string[] {
  const formats = new ColumnFormats(sheet.formats, column);
  const found: string[] = [];
  for (let row = table.header.bottom + 1; row <= table.bottom && found.length < most; row += 1) {
    const cell = lookup.at(row, column);
    if (!isBlank(cell)) found.push(shownIn(cell, formats.at(row)));
  }
  return found;
}

function shownIn(cell: CellValue, code: string | null): string {
  if (typeof cell === 'number' && code !== null && isShownAsDay(code, cell)) return formatDay(Math.floor(cell));
  return cell === null ? '' : singleSpaced(textOf(cell));
}
