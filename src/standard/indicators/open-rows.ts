import type { Amount } from '../../model/amount';
import type { Window } from '../../model/indicator';
import type { ColumnKey } from '../../templates/ledgers';
import type { JudgedBook } from '../judged-book';
import { countedSpan } from './indicator-windows';
import { loggedMeasure, type LoggedIndicator } from './logged-rows';
import { staysOf } from './stay';
import { tallies } from './tally';
import type { Target } from './targets';
import { daysInCommon, holds } from './window';

/** Log rows that may count once their errors are corrected. */
export interface OpenRows {
  readonly rows: readonly number[];
  /** The cells in error for which a row is left out, by their keys. */
  readonly keysInError: (row: number) => readonly ColumnKey<'AssistanceLog'>[];
  /** The most that the rows could add to the count of a target in a window. */
  readonly most: (window: Window, target: Target) => Amount;
}

/** The rows left out that may lie within the indicator's days and belong to one of its targets. */
export function openRows(
  indicator: LoggedIndicator,
  leftOut: readonly number[],
  targets: readonly Target[],
  given: JudgedBook,
): OpenRows {
  if (leftOut.length === 0) return NONE;
  const mayCover = coverage(indicator, given);
  const mayBeOf = belonging(indicator, given);
  const span = countedSpan(indicator, given.period);
  const rows = leftOut.filter((row) => mayCover(row, span) && targets.some((target) => mayBeOf(row, target)));
  const { most } = tallies[indicator.counted];
  return {
    rows,
    keysInError: cellsInError(indicator, given),
    most: (window, target) => {
      const open = rows.filter((row) => mayCover(row, window) && mayBeOf(row, target)).length;
      return open === 0 ? 0 : open * most;
    },
  };
}

const NONE: OpenRows = { rows: [], keysInError: () => [], most: () => 0 };

/** A function that says whether a row may count in a window: its sound cells do not rule that out. */
function coverage(
  { counted }: LoggedIndicator,
  { book, errors }: JudgedBook,
): (row: number, window: Window) => boolean {
  const stayOf = staysOf(book);
  const dateInError = errors.of('AssistanceLog', 'date');
  const endInError = errors.of('AssistanceLog', 'end');
  return (row, window) => {
    const stay = stayOf(row);
    if (stay === null || dateInError(row)) return true;
    if (counted !== '帮扶天数') return holds(window, stay.first);
    return daysInCommon(endInError(row) ? { first: stay.first, last: Infinity } : stay, window) > 0;
  };
}

/** A function that says whether a row may belong to a target: its sound cells name no other. */
function belonging({ scope }: LoggedIndicator, { book, errors }: JudgedBook): (row: number, target: Target) => boolean {
  if (scope === '每名干部') return () => true;
  const { village, household } = book.AssistanceLog.columns;
  const villageInError = errors.of('AssistanceLog', 'village');
  const householdInError = errors.of('AssistanceLog', 'household');
  return (row, { place }) => {
    const isElsewhere = !villageInError(row) && village.values[row] !== place?.village;
    if (scope === '每村') return !isElsewhere;
    const isOther = !householdInError(row) && household.values[row] !== place?.household;
    return !isElsewhere && !isOther;
  };
}

function cellsInError(
  indicator: LoggedIndicator,
  given: JudgedBook,
): (row: number) => readonly ColumnKey<'AssistanceLog'>[] {
  const { where, needs } = loggedMeasure(indicator, given);
  const typed: readonly ColumnKey<'AssistanceLog'>[] = ['householdType', 'village', 'household'];
  const keys = [
    ...(Object.keys(where(given.period)) as ColumnKey<'AssistanceLog'>[]),
    ...needs,
    ...(indicator.householdTypes ? typed : []),
  ];
  const tests = [...new Set(keys)].map((key) => ({ key, isInError: given.errors.of('AssistanceLog', key) }));
  return (row) => tests.flatMap(({ key, isInError }) => (isInError(row) ? [key] : []));
}
