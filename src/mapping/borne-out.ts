import type { CellValue } from '../model/cell';
import { isBlank } from '../records/characters';
import { dayRange } from './day-range';
import { isDitto } from './ditto';
import { ownAnswer } from './own-answers';
import { placeInVillage } from './place-in-village';
import { isYesNo, type Field } from './vocabulary';

/** So large a share of the values has to be what the column would hold. */
const MOST = 0.6;
/** A year that completes days whose year stands outside of the cells: just their form counts. */
const ANY_YEAR = 2012;
const SINGLE_DAY = /^\s*(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?\s*$/;

/** Whether the values below a header of several meanings are those of a field; not where there are none. */
export function bearsOut(cells: readonly CellValue[], { key, type }: Field): boolean {
  const filled = cells.filter((cell) => !isBlank(cell) && !isDitto(cell));
  const isMostly = (holds: (cell: CellValue) => boolean): boolean =>
    filled.length > 0 && filled.filter(holds).length >= filled.length * MOST;
  if (isYesNo(type)) return isMostly((cell) => ownAnswer(key, cell) !== null);
  if (type.kind === 'ref') return isMostly((cell) => placeInVillage(cell) !== null);
  if (type.kind === 'date')
    return filled.some(isRange) && isMostly((cell) => isRange(cell) || SINGLE_DAY.test(String(cell)));
  return filled.length > 0;
}

function isRange(cell: CellValue): boolean {
  return typeof cell === 'string' && dayRange(cell, ANY_YEAR) !== null;
}
