import type { Window } from '../../model/indicator';
import type { Book } from '../../templates/ledgers';
import type { JudgedBook } from '../judged-book';
import { householdKey } from '../pairings/pairing-indexes';
import type { RosterCadre } from '../roster-cadre';
import type { Counted } from './counted';
import { countedSpan } from './indicator-windows';
import { hasLoggedColumns, loggedRows, type LoggedIndicator } from './logged-rows';
import { openRows } from './open-rows';
import { staysOf } from './stay';
import { tallies } from './tally';
import type { Target } from './targets';
import { daysInCommon, windowOf, windowsTouched } from './window';

type RowsByWindow = Map<Window, number[]>;

const NO_WINDOWS: readonly Window[] = [];

/**
 * Counts the log rows of a cadre for an indicator, each row looked at once.
 * @param windows in their order
 * @returns null where the log or a column that the number is made of is missing
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
  const isStay = indicator.counted === '帮扶天数';
  const stayOf = staysOf(book);
  const keyOf = rowKeys(indicator, given);
  const { counted, leftOut, pairingsLeftOut } = loggedRows(cadre.name, indicator, given);

  const byTarget = new Map<string, RowsByWindow>(targets.map(({ key }) => [key, new Map()]));
  const used: number[] = [];
  for (const row of counted) {
    const groups = byTarget.get(keyOf(row));
    const stay = stayOf(row);
    if (!groups || !stay) continue;
    // A row stands in the window of its date, the days of a stay in those that they fall into.
    const isLong = isStay && stay.last > stay.first;
    const touched = isLong ? windowsTouched(stay, windows) : NO_WINDOWS;
    const window = isLong ? undefined : windowOf(stay.first, windows);
    for (const each of touched) put(row, each, groups);
    if (window) put(row, window, groups);
    const isOfWhole = indicator.scope === '每名干部' && daysInCommon(stay, span) > 0;
    if (isOfWhole || window || touched.length > 0) used.push(row);
  }
  const open = openRows(indicator, leftOut, targets, given);
  return {
    table: 'AssistanceLog',
    rows: used,
    leftOut: [
      ...open.rows.map((row) => ({ table: 'AssistanceLog' as const, row, keys: open.keysInError(row) })),
      ...pairingsLeftOut.map(({ row, key }) => ({ table: 'Pairings' as const, row, keys: [key] as const })),
    ],
    // Only what is asked of the cadre as a whole is counted as a whole.
    whole: indicator.scope === '每名干部' ? tally.of(used, book, span) : 0,
    in: (window, { key }) => {
      const rows = byTarget.get(key)?.get(window);
      return rows ? tally.of(rows, book, window) : 0;
    },
    open: (window, target) => open.most(window, target),
  };
}

function put(row: number, window: Window, groups: RowsByWindow): void {
  const group = groups.get(window);
  if (group) group.push(row);
  else groups.set(window, [row]);
}

/** Tells which target a row is of. */
function rowKeys({ scope }: LoggedIndicator, { book: { AssistanceLog } }: JudgedBook): (row: number) => string {
  const { village, household } = AssistanceLog.columns;
  switch (scope) {
    case '每名干部':
      return () => '';
    case '每村':
      return (row) => village.values[row] ?? '';
    case '每户': {
      const keys = householdKeysOf(AssistanceLog);
      return (row) => (keys[row] ??= householdKey(village.values[row] ?? null, household.values[row] ?? null));
    }
  }
}

/** The households of a log's rows by their keys, each joined once: a ledger never changes, an edit makes another one. */
const known = new WeakMap<Book['AssistanceLog'], string[]>();

function householdKeysOf(log: Book['AssistanceLog']): string[] {
  let keys = known.get(log);
  if (!keys) {
    keys = [];
    known.set(log, keys);
  }
  return keys;
}
