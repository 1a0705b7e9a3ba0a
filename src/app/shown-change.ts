import { shownCell, type CellValue } from '../model/cell';
import { DAYS_1900_TO_1904, formatDay } from '../model/day';
import type { Fix } from '../model/finding';
import { INVISIBLE } from '../model/invisible';
import type { LocalizedText } from '../model/language';

/** A number above this is no date serial but a date typed as digits without dashes, 20140305. */
const LAST_SERIAL = 200_000;
const MINUTES_PER_DAY = 1440;
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');

const KINDS = {
  number: { zh: '数字', en: 'number' },
  text: { zh: '文字', en: 'text' },
  date: { zh: '日期', en: 'date' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
const UNSEEN_GONE: LocalizedText = { zh: '去掉看不见的字符', en: 'without characters that cannot be seen' };

/** What a fix puts into a cell, as Excel shows it: a day where the format is a date's. */
export function shownAfter({ after, numberFormat }: Pick<Fix, 'after' | 'numberFormat'>, date1904: boolean): string {
  return typeof after === 'number' && isDate(numberFormat) ? shownDay(after, date1904) : String(after);
}

/** What a cell holds before a fix, as Excel shows it; a blank cell as an empty text. */
export function shownBefore({ before, numberFormat }: Pick<Fix, 'before' | 'numberFormat'>, date1904: boolean): string {
  return typeof before === 'number' && before < LAST_SERIAL && isDate(numberFormat)
    ? shownDay(before, date1904)
    : String(shownCell(before) ?? '');
}

/** What changes where old and new look alike: the kind of value, or characters that cannot be seen. Null elsewhere. */
export function unseenChange(fix: Fix, date1904: boolean): LocalizedText | null {
  const before = shownBefore(fix, date1904);
  if (before.replace(UNSEEN, '').trim() !== shownAfter(fix, date1904)) return null;
  const [from, to] = [kindOf(fix.before, undefined), kindOf(fix.after, fix.numberFormat)];
  if (from !== to) return { zh: `${KINDS[from].zh} → ${KINDS[to].zh}`, en: `${KINDS[from].en} → ${KINDS[to].en}` };
  return before.replace(UNSEEN, '') === before ? null : UNSEEN_GONE;
}

function kindOf(value: CellValue, numberFormat: string | undefined): keyof typeof KINDS {
  if (typeof value !== 'number') return 'text';
  return isDate(numberFormat) ? 'date' : 'number';
}

function isDate(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && /y/i.test(numberFormat);
}

/** A day, with its time where it has one. */
function shownDay(serial: number, date1904: boolean): string {
  const day = Math.floor(serial);
  const minutes = Math.round((serial - day) * MINUTES_PER_DAY);
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  const time = minutes === 0 ? '' : ` ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return formatDay(day + (date1904 ? DAYS_1900_TO_1904 : 0)) + time;
}
