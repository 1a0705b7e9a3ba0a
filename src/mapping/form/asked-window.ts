import { dayParts } from '../../model/day';
import { compact } from '../../records/characters';
import type { FoundTable, TableColumn } from '../found-table';
import { headerText } from '../header-text';
import type { FilledPeriod } from './source';
import { titleMonths } from './title-months';

/** Months of one year, from 1. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** The stretch of time that a column's headers ask for. */
export interface AskedWindow {
  /** Null where the months are not known, or are of another year. */
  readonly months: Months | null;
  /** The headers without the words for the time, the group's first. */
  readonly others: readonly string[];
}

/** Turns the months that a form is about into the months that a word means. */
type Finder = (form: Months | null) => Months | null;
const UNKNOWN: Finder = () => null;
const always =
  (first: number, last: number): Finder =>
  () => ({ first, last });
const sinceJanuary: Finder = (form) => form && { first: 1, last: form.last };
const isOneMonth = (form: Months | null): form is Months => form !== null && form.first === form.last;
const quarterOf = (month: number): number => Math.ceil(month / 3);
const firstOfQuarter = ({ first }: Months): number => quarterOf(first) * 3 - 2;
const isInQuarter = (form: Months | null): form is Months =>
  form !== null && quarterOf(form.first) === quarterOf(form.last);
/** Null where the months would lie in the year before. */
const monthsFrom = (first: number, count: number): Months | null =>
  first < 1 ? null : { first, last: first + count - 1 };

/** Words for a time. The first entry that a header is, begins with, ends with or has in brackets at its end counts. */
const TIMES: readonly (readonly [RegExp, Finder])[] = [
  [/(?:上年度?|去年|往年)?(?:同期|同比)(?:数|增[长减]|增幅)?/, UNKNOWN],
  [/环比(?:增[长减])?|[较比][上去].{0,4}/, UNKNOWN],
  [/(?:上年度?|去年|往年|历年)[末底]?|上个?[周旬期]|[本当][周旬日天]|下个?(?:月|季度?)/, UNKNOWN],
  [/上个?月[末底]?/, (form) => (isOneMonth(form) ? monthsFrom(form.first - 1, 1) : null)],
  [/[本当]个?月|这个月/, (form) => (isOneMonth(form) ? form : null)],
  [/上个?季度?/, (form) => (isInQuarter(form) ? monthsFrom(firstOfQuarter(form) - 3, 3) : null)],
  [/[本当]季度?/, (form) => (isInQuarter(form) ? { first: firstOfQuarter(form), last: form.last } : null)],
  [/第?[一1]季度/, always(1, 3)],
  [/第?[二2]季度/, always(4, 6)],
  [/第?[三3]季度/, always(7, 9)],
  [/第?[四4]季度/, always(10, 12)],
  [/上半年/, always(1, 6)],
  [/下半年/, always(7, 12)],
  [/前三季度/, always(1, 9)],
  [/(?:自?年初|本年度?|今年|全年|当年|年度?|总)?(?:至今|以来|累计)数?|截[止至](?:目前|本月)/, sinceJanuary],
  [/本年度?|今年|当年/, sinceJanuary],
  [/全年|年度/, always(1, 12)],
  [/[本报]告?期|期内/, (form) => form],
];
/** What may follow the time in a header that names nothing else. */
const BEHIND = '(?:数|数量|情况|完成|完成数|完成情况|新增|实绩|发生数|实际|合计)?';
const WAYS = TIMES.map(([{ source }, find]) => ({
  find,
  alone: new RegExp(`^(?:${source})${BEHIND}$`, 'u'),
  beside: new RegExp(`^(?:${source})(?=.{2})|(?<=.{2})(?:\\((?:${source})\\)|(?:${source}))$`, 'u'),
}));

/**
 * The time that one of a column's headers names: 本月 below 走访次数, 走访次数（累计）. Null where no header does, or several do.
 *
 * @param form the months that the whole form is about; null where they are not known
 */
export function windowAsked({ headers }: Pick<TableColumn, 'headers'>, form: Months | null): AskedWindow | null {
  const timed = headers.flatMap((header, at) => {
    const found = timeIn(compact(headerText(header).words));
    return found ? [{ at, ...found }] : [];
  });
  const [only, ...more] = timed;
  if (!only || more.length > 0) return null;
  const unit = headerText(headers[only.at] ?? '').unit;
  const rest = only.rest === '' || unit === null ? only.rest : `${only.rest}(${unit})`;
  return {
    months: only.find(form),
    others: headers.flatMap((header, at) => (at !== only.at ? [header] : rest === '' ? [] : [rest])),
  };
}

function timeIn(words: string): { readonly find: Finder; readonly rest: string } | null {
  const range = MONTHS.exec(words)?.slice(1).map(Number);
  if (range) return { find: () => monthsBetween(range), rest: '' };
  const found = WAYS.find(({ alone }) => alone.test(words)) ?? WAYS.find(({ beside }) => beside.test(words));
  if (!found) return null;
  return { find: found.find, rest: found.alone.test(words) ? '' : words.replace(found.beside, '') };
}

/** 1月-3月, 4至6月份. */
const MONTHS = /^(\d{1,2})月?[-—–~至到]+(\d{1,2})月份?$/;

function monthsBetween([first = 0, last = 0]: readonly number[]): Months | null {
  return first >= 1 && first <= last && last <= 12 ? { first, last } : null;
}

/**
 * The months that a form is about: those that its title names, else the period's. Null where the period is not made of
 * whole months of one year.
 */
export function monthsOfForm(place: Pick<FoundTable, 'above' | 'sheet'>, period: FilledPeriod): Months | null {
  const titled = titleMonths(place, period)?.map((month) => Number(month.slice(-2)));
  const [first, last] = [titled?.[0], titled?.at(-1)];
  return first === undefined || last === undefined ? wholeMonths(period) : { first, last };
}

function wholeMonths({ start, end }: FilledPeriod): Months | null {
  const [first, last] = [dayParts(start), dayParts(end)];
  const isWhole = first.day === 1 && dayParts(end + 1).day === 1 && first.year === last.year;
  return isWhole ? { first: first.month, last: last.month } : null;
}

/** Whether months are exactly those of a period. */
export function isWholePeriod({ first, last }: Months, period: FilledPeriod): boolean {
  const whole = wholeMonths(period);
  return whole?.first === first && whole.last === last;
}

/** Months as the value of a part (`PartFigure`): `3`, `1-6`. */
export function monthsAsValue({ first, last }: Months): string {
  return first === last ? `${first}` : `${first}-${last}`;
}
