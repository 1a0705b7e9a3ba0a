import { indexAmong } from '../../model/ascending';
import type { AnyLedger } from '../../model/ledger';
import type { LeftOutRow, Trace } from '../../model/summary';
import type { Book, TableName } from '../../templates/ledgers';

/** The rows of one ledger in a trace, as indexes into its columns; sheet rows that the book lacks are left out. */
export function rowsIn(trace: Trace, book: Book, table: TableName): readonly number[] {
  const { sheetRows }: AnyLedger = book[table];
  return trace
    .filter((part) => part.table === table)
    .flatMap(({ rows }) => rows.flatMap((row) => indexAmong(sheetRows, row) ?? []));
}

/** Rows of one ledger, given as indexes, as a trace. */
export function traceOf(book: Book, table: TableName, rows: readonly number[]): Trace {
  const { sheetRows }: AnyLedger = book[table];
  return rows.length === 0 ? [] : [{ table, rows: rows.map((row) => sheetRows[row] ?? 0) }];
}

/** A trace without the rows that were left out for a cell in one of these columns. @param headers of the columns */
export function withoutFaults(trace: Trace, leftOut: readonly LeftOutRow[], headers: readonly string[]): Trace {
  return trace.map(({ table, rows }) => {
    const faulty = leftOut.filter((row) => row.table === table && row.columns.some((name) => headers.includes(name)));
    const out = new Set(faulty.map(({ row }) => row));
    return { table, rows: rows.filter((row) => !out.has(row)) };
  });
}
