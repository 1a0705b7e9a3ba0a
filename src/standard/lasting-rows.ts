import type { Day } from '../model/day';
import type { Book, ColumnKey, TableName } from '../templates/ledgers';
import { columnOf } from './lookup/cells';

/** The columns of the first and last day, for ledgers whose rows last. */
export const SPAN_COLUMNS = {
  Cadres: { from: 'from', until: 'until' },
  Pairings: { from: 'from', until: 'until' },
  AssistanceLog: { from: 'date', until: 'end' },
  Projects: { from: 'from', until: 'until' },
} as const satisfies { readonly [Table in TableName]?: Readonly<Record<'from' | 'until', ColumnKey<Table>>> };

/** Ledgers whose rows have a first and a last day. */
export type SpanTable = keyof typeof SPAN_COLUMNS;

/** The first and last day of a row. */
interface Days {
  readonly from: Day;
  readonly until: Day;
}

/** First and last day of a row that ends before it begins; null where it does not, or a day is blank or faulty. */
export function reversedDays(book: Book, table: SpanTable, row: number): Days | null {
  const { from, until } = SPAN_COLUMNS[table];
  const dayAt = (key: string): Day | null => (columnOf(book, table, key).values[row] ?? null) as Day | null;
  const [first, last] = [dayAt(from), dayAt(until)];
  return first !== null && last !== null && last < first ? { from: first, until: last } : null;
}

/** Whether a row ends before it begins, so that neither day can be trusted. */
export function endsBeforeStart(book: Book, table: SpanTable, row: number): boolean {
  return reversedDays(book, table, row) !== null;
}
