import type { JudgedBook } from '../judged-book';
import { pairedTypes, type InError, type PairedType } from '../paired-type';
import { logHouseholds } from './log-households';

/** The 群众类别 that a log row counts under. */
export interface LogType {
  /** Its own, else that of its household's pairings; null where neither has one. */
  readonly type: string | null;
  /** Whether a cell of the row that would decide is in error. */
  readonly isOpen: boolean;
  /** Pairings in error that may give another type. */
  readonly pairings: readonly InError[];
}

const NOTHING: readonly InError[] = [];
const NONE: LogType = { type: null, isOpen: false, pairings: NOTHING };
const OPEN: LogType = { type: null, isOpen: true, pairings: NOTHING };

/** The type functions by judged book, shared by all indicators. */
const known = new WeakMap<JudgedBook, (row: number) => LogType>();

/** A function for the 群众类别 of a log row; where it is blank, that of the household's pairings on the row's day. */
export function logTypes(given: JudgedBook): (row: number) => LogType {
  let typeOf = known.get(given);
  if (!typeOf) {
    typeOf = eachOnce(typesOf(given));
    known.set(given, typeOf);
  }
  return typeOf;
}

function typesOf(given: JudgedBook): (row: number) => LogType {
  const { book, errors } = given;
  const { householdType, household, date } = book.AssistanceLog.columns;
  const isInError = (['householdType', 'village', 'household'] as const).map((key) => errors.of('AssistanceLog', key));
  const keyOf = logHouseholds(book);
  const pairedType = pairedTypes(given);
  return (row) => {
    const own = householdType.values[row] ?? null;
    if (own !== null) return { type: own, isOpen: false, pairings: NOTHING };
    if (isInError.some((test) => test(row))) return OPEN;
    if ((household.values[row] ?? null) === null) return NONE;
    const { type, inError }: PairedType = pairedType(keyOf(row), date.values[row] ?? 0);
    return { type, isOpen: false, pairings: inError };
  };
}

function eachOnce(typeOf: (row: number) => LogType): (row: number) => LogType {
  const types: LogType[] = [];
  return (row) => (types[row] ??= typeOf(row));
}
