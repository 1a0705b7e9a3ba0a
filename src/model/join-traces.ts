import type { Trace } from './summary';

/** The rows of several numbers together, each row once, in the order of the sheet. */
export function joinTraces(traces: readonly Trace[]): Trace {
  const rows = new Map<string, Set<number>>();
  for (const part of traces.flat()) {
    const known = rows.get(part.table) ?? new Set<number>();
    for (const row of part.rows) known.add(row);
    rows.set(part.table, known);
  }
  return [...rows].map(([table, known]) => ({ table, rows: [...known].sort((a, b) => a - b) }));
}
