import type { Amount } from '../../model/amount';
import type { CountedThing, Window } from '../../model/indicator';
import { DONE, YES } from '../../templates/lists';
import type { Book, ColumnKey } from '../../templates/ledgers';
import { personsReached } from '../persons';
import type { Conditions } from '../standing';
import { logHouseholds } from './log-households';
import { staysOf } from './stay';

/** One piece, in millionths. */
export const ONE: Amount = 1_000_000;

/** What is counted in the log. */
export type LoggedThing = Exclude<CountedThing, '负责项目'>;

/** How log rows make up a count. */
export interface Tally {
  /** What a row must say to be counted, besides the indicator's filters. */
  readonly where: Conditions<'AssistanceLog'>;
  /** The cells that the count is made of. */
  readonly needs: readonly ColumnKey<'AssistanceLog'>[];
  /** The optional columns among them, without which nothing can be counted. */
  readonly columns: readonly ColumnKey<'AssistanceLog'>[];
  /** The count of rows within a window; each row has its date, or a day of its stay, in it. */
  readonly of: (rows: readonly number[], book: Book, within: Window) => Amount;
  /** The most that one row can add; Infinity where that depends on its cells. */
  readonly most: Amount;
}

const eachRow = (rows: readonly number[]): Amount => rows.length * ONE;

/** How each thing is counted. */
export const tallies: Readonly<Record<LoggedThing, Tally>> = {
  帮扶次数: { where: {}, needs: [], columns: [], of: eachRow, most: ONE },
  帮扶天数: { where: {}, needs: ['end'], columns: [], of: coveredDays, most: Infinity },
  走访户数: {
    where: { household: (head) => head !== null },
    needs: ['village'],
    columns: ['household'],
    of: (rows, book) => new Set(rows.map(logHouseholds(book))).size * ONE,
    most: ONE,
  },
  好事实事: {
    where: { deed: (deed) => deed === YES, state: (state) => state === DONE },
    needs: [],
    columns: [],
    of: eachRow,
    most: ONE,
  },
  受益人数: {
    where: {},
    needs: ['persons', 'household'],
    columns: ['persons', 'household'],
    of: (rows, book) => sum(rows, personsReached(book)) * ONE,
    most: Infinity,
  },
  折款金额: {
    where: {},
    needs: ['amount'],
    columns: ['amount'],
    of: (rows, { AssistanceLog: { columns } }) => sum(rows, (row) => columns.amount.values[row] ?? 0),
    most: Infinity,
  },
};

/** How many days of a window the rows cover, each day once. */
function coveredDays(rows: readonly number[], book: Book, within: Window): Amount {
  if (rows.length === 0) return 0;
  const stayOf = staysOf(book);
  const days = new Set<number>();
  for (const row of rows) {
    const stay = stayOf(row);
    if (!stay) continue;
    const last = Math.min(stay.last, within.last);
    for (let day = Math.max(stay.first, within.first); day <= last; day += 1) days.add(day);
  }
  return days.size * ONE;
}

function sum(rows: readonly number[], valueOf: (row: number) => number): number {
  return rows.reduce((total, row) => total + valueOf(row), 0);
}
