import type { CellValue } from '../model/cell';
import { compact, halfWidth, isBlank } from '../records/characters';
import { dayRange, openRange } from './day-range';
import { isDitto } from './ditto';
import { ownAnswer } from './own-answers';
import { placeInVillage } from './place-in-village';
import { isYesNo, type Field } from './vocabulary';

/** The share of the values that must be of the field's kind. */
const MOST = 0.6;
/** Any leap year, for days written without one: only whether they can be read counts. */
const ANY_YEAR = 2012;
/** The last month of a span in `ONE_TIME`. */
const MONTH = String.raw`(?:\d{4}[年./-])?\d{1,2}月?`;
/** A day, a span of months or an open beginning, which count beside ranges of days: 2021.5—2023.6, 2023年5月起. */
const ONE_TIME = new RegExp(
  String.raw`^(?:(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}[日号]?|\d{4}[年./-]\d{1,2}月?(?:[‐-―−~至到-]+${MONTH})?(?:起?[‐-―−~至到-]*今|起)?)$`,
);

/** Whether the values below a header of several meanings fit one of its fields; false where there are no values. */
export function bearsOut(cells: readonly CellValue[], { key, type }: Field): boolean {
  const filled = cells.filter((cell) => !isBlank(cell) && !isDitto(cell));
  const isMostly = (holds: (cell: CellValue) => boolean): boolean =>
    filled.length > 0 && filled.filter(holds).length >= filled.length * MOST;
  if (isYesNo(type)) return isMostly((cell) => ownAnswer(key, cell) !== null);
  if (type.kind === 'ref') {
    // One cell may leave out the 村 that another has.
    const villages = new Set(filled.flatMap((cell) => placeInVillage(cell)?.village ?? []));
    return isMostly((cell) => placeInVillage(cell, villages) !== null);
  }
  if (type.kind === 'date')
    return filled.some(isRange) && isMostly((cell) => isRange(cell) || ONE_TIME.test(compact(halfWidth(String(cell)))));
  return filled.length > 0;
}

function isRange(cell: CellValue): boolean {
  return typeof cell === 'string' && (dayRange(cell, ANY_YEAR) !== null || openRange(cell, ANY_YEAR) !== null);
}
