import { otherNumberShown, unreadableNumber } from '../../findings/kinds';
import { DAYS_1900_TO_1904, FIRST_DAY, formatDay, LAST_DAY } from '../../model/day';
import { isNumberType, type ColumnType } from '../../templates/column';
import type { CellProblem, ReadingContext } from '../cell-reader';
import { isShownAsDay, shownNumber, type ShownNumber } from './shown-number';

/** Words for powers of ten, as they occur at the beginning of a unit. */
const MAGNITUDES: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3, 百: 2 };
const UNIT = /^[(（]?(亿|千万|百万|十万|万|千|百)?([元圆块])?/;
const WAN = 4;
const MINUTES_A_DAY = 1440;

/**
 * Whether number formats matter in a column: in number columns, and in text columns, where Excel turns 3-5 into a date.
 */
export function readsFormats(type: ColumnType): boolean {
  return isNumberType(type) || type.kind === 'text';
}

/** A number as a text column shows it, and the problem to report; null where there is none. */
export interface ShownText {
  readonly text: string;
  readonly problem: CellProblem | null;
}

/**
 * The text of a number that a text column shows as a date or time. A whole date is meant as such; a day without its
 * year, or a time, is what Excel made of 3-5 or 3:5 (X315). Null where it is shown as a number.
 */
export function shownText(value: number, code: string, context: ReadingContext): ShownText | null {
  if (shownNumber(code, value).kind !== 'date') return null;
  const text = dateText(value, context);
  const params = { reason: 'date', shown: text };
  return { text, problem: isShownAsDay(code, value) ? null : { definition: otherNumberShown, params } };
}

/** The power of ten by which a number with this unit behind it differs from one in the column's own unit. */
function unitPower(suffix: string, type: ColumnType): number {
  const [, magnitude = '', yuan] = UNIT.exec(suffix) ?? [];
  const power = MAGNITUDES[magnitude] ?? 0;
  if (type.kind !== 'money') return power;
  const own = type.unit === '万元' ? WAN : 0;
  return magnitude === '' && yuan === undefined ? 0 : power - own;
}

/**
 * A serial number much as its cell shows it, so that the user recognises it: the day, or the time where it is less than
 * one.
 */
function dateText(value: number, { date1904 }: ReadingContext): string {
  const day = Math.floor(value) + (date1904 ? DAYS_1900_TO_1904 : 0);
  if (value >= 1 && day >= FIRST_DAY && day <= LAST_DAY) return formatDay(day);
  const minutes = Math.round((value - Math.floor(value)) * MINUTES_A_DAY) % MINUTES_A_DAY;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function scaledText(value: number, { power, decimals, suffix }: Extract<ShownNumber, { kind: 'scaled' }>): string {
  const scaled = Number(`${value}e${power}`);
  return (Number.isFinite(scaled) ? scaled : value * 10 ** power).toFixed(decimals) + suffix;
}

/**
 * The problem of a number whose format shows something else than the number: a date is C105 (Excel made it of 3-5, and
 * the number is not known), anything else X315. Null where the user sees the number stored, rounded or not.
 */
export function misleadingFormat(
  value: number,
  code: string,
  type: ColumnType,
  context: ReadingContext,
): CellProblem | null {
  const shown = shownNumber(code, value);
  if (shown.kind === 'date') {
    return { definition: unreadableNumber, params: { reason: 'date', shown: dateText(value, context) } };
  }
  if (shown.kind === 'plain' || value === 0) return null;
  if (shown.kind === 'words') {
    const params = shown.text === '' ? { reason: 'hidden' } : { reason: 'other', shown: shown.text };
    return { definition: otherNumberShown, params };
  }
  const isSame = shown.power + unitPower(shown.suffix, type) === 0 && !shown.isPercent;
  return isSame && !/^\d/.test(shown.suffix)
    ? null
    : { definition: otherNumberShown, params: { reason: 'other', shown: scaledText(value, shown) } };
}
