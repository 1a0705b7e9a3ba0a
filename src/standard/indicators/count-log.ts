import type { Window } from '../../model/indicator';
import type { JudgedBook } from '../judged-book';
import type { RosterCadre } from '../roster-cadre';
import type { Counted } from './counted';
import { countedSpan } from './indicator-windows';
import { logHouseholds } from './log-households';
import { hasLoggedColumns, loggedRows, type LoggedIndicator } from './logged-rows';
import { openRows } from './open-rows';
import { staysOf } from './stay';
import { tallies } from './tally';
import type { Target } from './targets';
import { pairingsAsked, TestedCells } from './test-counts';
import { daysInCommon, windowsTouched } from './window';

/**
 * Counts a cadre's log rows for an indicator, in one pass over the rows.
 *
 * @param windows in order
 * @returns null where the log or a column that the number needs is missing
 */
export function countLog(
  cadre: RosterCadre,
  indicator: LoggedIndicator,
  windows: readonly Window[],
  targets: readonly Target[],
  given: JudgedBook,
): Counted | null {
  const { book, period } = given;
  if (!hasLoggedColumns(indicator, book)) return null;
  const tally = tallies[indicator.counted];
  const span = countedSpan(indicator, period);
  // A row belongs to the window of its date; the days of a stay belong to the windows that they fall into.
  const isStay = indicator.counted === '帮扶天数';
  const isWhole = indicator.scope === '每名干部';
  const stayOf = staysOf(book);
  const keyOf = rowKeys(indicator, given);
  const { counted, leftOut, pairingsLeftOut } = loggedRows(cadre.name, indicator, given);

  const targetAt = new Map(targets.map(({ key }, at) => [key, at]));
  const cells = new TestedCells(windows, targets);
  const rowsOfCell = new Map<number, number[]>();
  const used: number[] = [];
  for (const row of counted) {
    const target = targetAt.get(keyOf(row));
    const stay = stayOf(row);
    if (target === undefined || !stay) continue;
    const days = isStay ? stay : { first: stay.first, last: stay.first };
    const { first, end } = windowsTouched(days, windows);
    for (let window = first; window < end; window += 1) put(row, cells.at(window, target), rowsOfCell);
    if (end > first || (isWhole && daysInCommon(stay, span) > 0)) used.push(row);
  }
  for (const [at, rows] of rowsOfCell) cells.set(at, tally.of(rows, book, cells.windowAt(at)));
  const open = openRows(indicator, leftOut, targets, given);
  const tests = cells.done(open.rows.length === 0 ? null : open.most);
  return {
    table: 'AssistanceLog',
    rows: used,
    leftOut: [
      ...open.rows.map((row) => ({ table: 'AssistanceLog' as const, row, keys: open.keysInError(row) })),
      ...pairingsLeftOut.map(({ row, key }) => ({ table: 'Pairings' as const, row, keys: [key] as const })),
    ],
    pairings: pairingsAsked(targets, tests),
    whole: isWhole ? tally.of(used, book, span) : 0,
    tests,
  };
}

function put(row: number, cell: number, rowsOfCell: Map<number, number[]>): void {
  const rows = rowsOfCell.get(cell);
  if (rows) rows.push(row);
  else rowsOfCell.set(cell, [row]);
}

/** A function for the key of the target that a row belongs to. */
function rowKeys({ scope }: LoggedIndicator, { book }: JudgedBook): (row: number) => string {
  switch (scope) {
    case '每名干部':
      return () => '';
    case '每村': {
      const { village } = book.AssistanceLog.columns;
      return (row) => village.values[row] ?? '';
    }
    case '每户':
      return logHouseholds(book);
  }
}
