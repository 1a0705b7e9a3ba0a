import { shownCell, type CellValue } from '../../model/cell';
import { DAYS_1900_TO_1904, formatDay } from '../../model/day';
import { compact, isBlank, textOf } from '../../records/characters';
import type { ColumnType } from '../../templates/column';
import { ledgerTemplate, type TableName } from '../../templates/ledgers';

/** A column of a ledger. */
export interface ColumnPlace {
  readonly table: TableName;
  /** The column's key in the template. */
  readonly column: string;
}

/** A text written in a column, and the text that replaces it in every cell of the column. */
export interface Replacement extends ColumnPlace {
  /**
   * As it is written: a whole cell or, where a cell takes several names or values, one of them; empty for a blank cell.
   */
  readonly written: string;
  /** As a user would type it; empty for a cell that is to be blank. */
  readonly after: string;
}

/** A column's declaration. @throws Error where the ledger declares no such column */
export function columnTemplate({ table, column }: ColumnPlace): ReturnType<typeof ledgerTemplate>['columns'][number] {
  const found = ledgerTemplate(table).columns.find(({ key }) => key === column);
  if (!found) throw new Error(`${table} declares no column ${column}`);
  return found;
}

/** A cell as people read it: a day as `2014-03-05`, a blank cell as an empty text. */
export function writtenText(cell: CellValue, type: ColumnType, date1904: boolean): string {
  if (cell === null || isBlank(cell)) return '';
  if (type.kind === 'date' && typeof cell === 'number' && Number.isInteger(cell) && cell < LAST_SERIAL)
    return formatDay(cell + (date1904 ? DAYS_1900_TO_1904 : 0));
  return textOf(shownCell(cell) ?? '');
}

/** A number above this is no date serial but a date typed as digits, 20140305, and is shown as typed. */
const LAST_SERIAL = 200_000;

/** The key by which written texts are compared: without spaces and without regard to the width of characters. */
export function writtenKey(text: string): string {
  return compact(text);
}
