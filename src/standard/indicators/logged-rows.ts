import { appendAll } from '../../model/append';
import type { Window } from '../../model/indicator';
import type { Book, ColumnKey } from '../../templates/ledgers';
import { logOfCadre, logWithoutCadre } from '../achievement';
import type { JudgedBook } from '../judged-book';
import { hasColumns } from '../lookup/cells';
import type { InError } from '../paired-type';
import { measure, sortRows, type Conditions, type Measure } from '../standing';
import type { Filter, Indicator } from './indicator';
import { countedSpan } from './indicator-windows';
import { logTypes } from './log-types';
import { tallies, type LoggedThing } from './tally';

/** Rows that count for an indicator, and those left out for an error in a cell that it needs. */
export interface IndicatorRows {
  readonly counted: readonly number[];
  readonly leftOut: readonly number[];
  /** Rows of other ledgers left out with them. */
  readonly pairingsLeftOut: readonly InError[];
}

/** An indicator that counts the log. */
export type LoggedIndicator = Indicator & { readonly counted: LoggedThing };

/** Whether an indicator counts log rows rather than projects. */
export function isLogged(indicator: Indicator): indicator is LoggedIndicator {
  return indicator.counted !== '负责项目';
}

const HOUSEHOLD: readonly ColumnKey<'AssistanceLog'>[] = ['household'];

/** The measure of an indicator: which cells a log row needs, and what they must say. */
export function loggedMeasure(indicator: LoggedIndicator, given: JudgedBook): Measure<'AssistanceLog'> {
  const { where, needs } = tallies[indicator.counted];
  const conditions = {
    ...datedWithin(indicator, countedSpan(indicator, given.period)),
    ...filters(indicator),
    ...where,
  };
  const placed: readonly ColumnKey<'AssistanceLog'>[] =
    indicator.scope === '每户' ? ['village', 'household'] : indicator.scope === '每村' ? ['village'] : [];
  return measure({ table: 'AssistanceLog', where: () => conditions, needs: ['cadres', ...needs, ...placed] });
}

/**
 * Whether the log has the optional columns that the number needs. (The cells of a missing required column are in error
 * anyway.)
 */
export function hasLoggedColumns({ counted, scope }: LoggedIndicator, book: Book): boolean {
  return hasColumns(book, 'AssistanceLog', ...tallies[counted].columns, ...(scope === '每户' ? HOUSEHOLD : []));
}

/** The log rows that count for a cadre. */
export function loggedRows(name: string, indicator: LoggedIndicator, given: JudgedBook): IndicatorRows {
  const { index } = given;
  const rule = loggedMeasure(indicator, given);
  const own = sortRows(index.of(logOfCadre).rows(name), rule, given);
  // A row without readable cadres may be anybody's.
  const withoutCadre = sortRows(index.of(logWithoutCadre).rows(''), rule, given);
  const leftOut = withoutCadre.leftOut.length === 0 ? own.leftOut : [...own.leftOut, ...withoutCadre.leftOut];
  return byType(own.counted, leftOut, indicator.householdTypes, given);
}

/** The condition on a row's date. The days of a stay count one by one, so a stay may begin before the span. */
function datedWithin({ counted }: LoggedIndicator, { first, last }: Window): Conditions<'AssistanceLog'> {
  return counted === '帮扶天数'
    ? { date: (day) => day !== null && day <= last }
    : { date: (day) => day !== null && day >= first && day <= last };
}

function filters({ methods, occasions }: LoggedIndicator): Conditions<'AssistanceLog'> {
  return {
    ...(methods && { method: (method) => passes(methods, method) }),
    ...(occasions && { occasion: (occasion) => passes(occasions, occasion) }),
  };
}

function passes(filter: readonly string[], value: string | null): boolean {
  return value !== null && filter.includes(value);
}

/** Keeps the rows of some 群众类别; for a blank one that of the household's pairings counts. */
function byType(
  counted: readonly number[],
  leftOut: readonly number[],
  types: Filter,
  given: JudgedBook,
): IndicatorRows {
  if (types === null) return { counted, leftOut, pairingsLeftOut: [] };
  const typeOf = logTypes(given);
  const pairingsLeftOut: InError[] = [];
  /** Whether a row passes; undefined where a cell in error would decide. */
  const verdictOf = (row: number): boolean | undefined => {
    const { type, isOpen, pairings } = typeOf(row);
    if (isOpen) return undefined;
    if (type !== null && types.includes(type)) return true;
    appendAll(pairingsLeftOut, pairings);
    return pairings.length > 0 ? undefined : false;
  };
  const passing: number[] = [];
  const undecided: number[] = [];
  for (const row of counted) {
    const verdict = verdictOf(row);
    if (verdict === true) passing.push(row);
    else if (verdict === undefined) undecided.push(row);
  }
  return {
    counted: passing,
    leftOut: [...leftOut.filter((row) => verdictOf(row) !== false), ...undecided],
    pairingsLeftOut,
  };
}
