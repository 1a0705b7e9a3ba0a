import { dayOf, dayParts, type Day } from '../model/day';
import { compact, halfWidth } from '../records/characters';

/** From a first day to a last one. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

const WHOLE = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?$/;
const MONTH_AND_DAY = /^(\d{1,2})[月./](\d{1,2})[日号]?$/;
const DAY_ALONE = /^(\d{1,2})[日号]$/;

/**
 * The first and last day that a text names: 2014.3.3-2014.3.5, 3月3日至5日. Null where it names no range, or can be read
 * in more than one way.
 *
 * @param year the year of days written without one; null where it is not known
 */
export function dayRange(text: string, year: number | null): DayRange | null {
  if (text.length > LONGEST) return null;
  const written = compact(halfWidth(text))
    .replace('元月', '1月')
    .replace(/[‐-―−~至到]+/g, '-');
  const found: DayRange[] = [];
  for (let at = written.indexOf('-'); at >= 0; at = written.indexOf('-', at + 1)) {
    const range = rangeOf(written.slice(0, at), written.slice(at + 1), year);
    if (range) found.push(range);
  }
  const [only] = found;
  return found.length === 1 && only ? only : null;
}

/** The first day of a range without an end (2021年7月10日至今, 2021.7.10起); null for any other text. */
export function openRange(text: string, year: number | null): Day | null {
  if (text.length > LONGEST) return null;
  const [, from = ''] = OPEN.exec(compact(halfWidth(text)).replace(/[‐-―−~]+/g, '-')) ?? [];
  return from === '' ? null : (wholeDay(from) ?? dayIn(from, year));
}

const OPEN = /^(?:自|从)?(.+?)(?:起?[-至到]{0,2}(?:今|现在|目前)|开始|以来|起|[-至到])$/;

/** Longer texts are sentences. */
const LONGEST = 40;

function rangeOf(from: string, to: string, year: number | null): DayRange | null {
  const first = wholeDay(from) ?? dayIn(from, year);
  if (first === null) return null;
  const start = dayParts(first);
  const [, alone] = DAY_ALONE.exec(to) ?? [];
  const last = wholeDay(to) ?? dayIn(to, start.year) ?? (alone === undefined ? null : sameMonth(first, Number(alone)));
  return last === null || last < first ? null : { first, last };
}

function wholeDay(text: string): Day | null {
  const [, year, month, date] = WHOLE.exec(text) ?? [];
  return date === undefined ? null : dayOf(Number(year), Number(month), Number(date));
}

function dayIn(text: string, year: number | null): Day | null {
  const [, month, date] = MONTH_AND_DAY.exec(text) ?? [];
  return date === undefined || year === null ? null : dayOf(year, Number(month), Number(date));
}

function sameMonth(day: Day, date: number): Day | null {
  const { year, month } = dayParts(day);
  return dayOf(year, month, date);
}
