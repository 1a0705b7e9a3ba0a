import { shownCell, type CellPlace, type CellValue } from '../../model/cell';
import { DAYS_1900_TO_1904, FIRST_DAY, formatDay, LAST_DAY } from '../../model/day';

/** How a sheet's cells are shown. */
export interface CellDisplay {
  /** Whether a cell is for a day. */
  readonly isDay: (place: CellPlace) => boolean;
  readonly date1904: boolean;
}

/** A cell as its sheet shows it: days as dates, the rest as it is. */
export function displayCell(value: CellValue, place: CellPlace, { isDay, date1904 }: CellDisplay): string {
  if (value === null) return '';
  if (typeof value === 'number' && isDay(place)) {
    const day = value + (date1904 ? DAYS_1900_TO_1904 : 0);
    if (Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY) return formatDay(day);
  }
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(shownCell(value));
}
