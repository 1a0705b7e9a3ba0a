import type { Day } from '../model/day';
import { CellState } from '../model/ledger';
import type { Column } from '../templates/column';
import { ledgerTemplate, type TableName } from '../templates/ledgers';
import { indicatorFaults } from './indicator-faults';
import { endsBeforeStart, type SpanTable } from './lasting-rows';
import { isAfterToday } from './log-dates';
import type { IndexedBook } from './lookup/book-index';
import { columnOf } from './lookup/cells';
import { references } from './lookup/references';
import { earlierNamesake, rosters, type NamedLedger } from './lookup/rosters';
import { otherOwnerOfIdNumber } from './pairings/id-numbers';
import { earlierPairing } from './pairings/pairing-indexes';

/** Which cells are in error, so that no number is made of them. */
export interface CellErrors {
  /** A function that says whether a row's cell in this column is in error. Ask for it once per column, not per row. */
  of(table: TableName, key: string): (row: number) => boolean;
}

/** A book and today's date. */
export interface DatedBook extends IndexedBook {
  readonly today: Day;
}

type Condition = (row: number, given: DatedBook) => boolean;

const isLaterNamesake =
  (table: NamedLedger): Condition =>
  (row, given) =>
    earlierNamesake(table, row, given) !== null;
const faultsOfIndicators: Readonly<Record<string, Condition>> = Object.fromEntries(
  Object.entries(indicatorFaults).map(([key, isFault]) => [key, (row, { book }) => isFault(row, book) !== null]),
);
const isReversed =
  (table: SpanTable): Condition =>
  (row, { book }) =>
    endsBeforeStart(book, table, row);

const isToCome =
  (key: 'date' | 'end'): Condition =>
  (row, { book, today }) =>
    isAfterToday(book.AssistanceLog.columns[key].values[row] ?? null, today);

/**
 * Conditions, by table and column, under which a cell that can be read is in error: those of the rules that report it.
 */
const CONDITIONS: { readonly [Table in TableName]?: Readonly<Record<string, Condition>> } = {
  Quotas: { category: isLaterNamesake('Quotas') }, // X301
  Indicators: {
    name: isLaterNamesake('Indicators'), // X301
    ...faultsOfIndicators, // X313
  },
  Villages: { name: isLaterNamesake('Villages') }, // X301
  Branches: { name: isLaterNamesake('Branches') }, // X301
  Cadres: { name: isLaterNamesake('Cadres'), until: isReversed('Cadres') }, // X301, X305
  Pairings: {
    household: (row, given) => earlierPairing(row, given) !== null, // X302
    until: isReversed('Pairings'), // X305
    idNumber: (row, given) => otherOwnerOfIdNumber(row, given) !== null, // X311
  },
  AssistanceLog: {
    date: isToCome('date'), // C112
    end: (row, given) => isReversed('AssistanceLog')(row, given) || isToCome('end')(row, given), // X305, C112
  },
  Projects: { until: isReversed('Projects') }, // X305
};

/**
 * The errors of a book, worked out from its cells without the findings. A cell is in error exactly where reading or a
 * rule reports a finding of severity `error`, or where it refers to a roster that is missing.
 */
export function errorsOf(given: DatedBook): CellErrors {
  const known = new Map<TableName, Map<string, (row: number) => boolean>>();
  return {
    of: (table, key) => {
      const ofTable = known.get(table) ?? new Map<string, (row: number) => boolean>();
      known.set(table, ofTable);
      let test = ofTable.get(key);
      if (!test) {
        test = cellsInError(given, table, key);
        ofTable.set(key, test);
      }
      return test;
    },
  };
}

function cellsInError(given: DatedBook, table: TableName, key: string): (row: number) => boolean {
  const isUnsound = unsoundCells(given, table, key);
  const condition = CONDITIONS[table]?.[key];
  const rows = given.book[table].sheetRows.length;
  if (condition) return askedOnce(rows, (row) => isUnsound(row) || condition(row, given));
  const isReference = references.some((reference) => reference.table === table && reference.column === key);
  return isReference ? askedOnce(rows, isUnsound) : isUnsound;
}

const SOUND = 1;
const IN_ERROR = 2;

/** A test that remembers its answers, for tests that take time: many numbers need the same cells. */
function askedOnce(rows: number, test: (row: number) => boolean): (row: number) => boolean {
  // Rows are asked about in any order. A plain array with gaps turns into a slow hash table, and a full one would cost
  // more at each edit than the answers that it keeps.
  const answers = new Uint8Array(rows);
  return (row) => {
    const answer = answers[row] || (test(row) ? IN_ERROR : SOUND);
    answers[row] = answer;
    return answer === IN_ERROR;
  };
}

/**
 * A function that says whether a row's cell in a column is in error by itself: it cannot be read, is required and
 * blank, or names what its roster does not have.
 *
 * @throws RangeError where the ledger declares no such column
 */
export function unsoundCells(given: IndexedBook, table: TableName, key: string): (row: number) => boolean {
  const column = ledgerTemplate(table).columns.find((candidate) => candidate.key === key);
  if (!column) throw new RangeError(`${table} has no column ${key}`);
  const { states, values } = columnOf(given.book, table, key);
  const namesUnknown = unknownNames(given, column);
  return (row) => {
    const state = states[row];
    return state === CellState.read ? namesUnknown(values[row]) : state === CellState.faulty || column.required;
  };
}

/** A function that says whether a value names something that the column's roster does not have. */
function unknownNames({ index }: IndexedBook, { type }: Column): (value: unknown) => boolean {
  if (type.kind !== 'ref' && type.kind !== 'refs') return () => false;
  const roster = index.of(rosters[type.table].byName);
  if (type.kind === 'ref') return (value) => !roster.has(value as string);
  return (value) => !(value as readonly string[]).every((name) => roster.has(name) || type.also.includes(name));
}
