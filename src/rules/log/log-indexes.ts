import type { Day } from '../../model/day';
import { joinKey } from '../../model/join-key';
import { isFaulty } from '../../standard/lookup/cells';
import { rowsBy, type IndexDefinition } from '../../standard/lookup/row-index';
import { householdKey, householdOf } from '../../standard/pairings/pairing-indexes';
import type { Book } from '../../templates/ledgers';
import type { FindAffected } from '../dependence';

/**
 * Log rows by household, or by village for group activities, whose 户主姓名 is blank. The facts: row → an earlier row that
 * is alike (X303); rows without one are left out.
 */
export const logOfHousehold: IndexDefinition<ReadonlyMap<number, number>> = {
  table: 'AssistanceLog',
  keysOf: ({ AssistanceLog: { columns } }, row) => {
    const village = columns.village.values[row] ?? null;
    return village === null || isFaulty(columns.household, row)
      ? []
      : [householdKey(village, columns.household.values[row] ?? '')];
  },
  factsOf: alikeRows,
};

/** The log rows of the household of a changed pairing. */
export const logOfPairedHousehold: FindAffected = (changed, { book, index }) => {
  const named = householdOf(book, changed);
  return named ? index.of(logOfHousehold).rows(householdKey(named.village, named.household)) : [];
};

const NOTHING_ALIKE: ReadonlyMap<number, number> = new Map();

/**
 * Rows of one household that are alike in date, cadres (in any order), method and content, each with an earlier such
 * row.
 */
function alikeRows(rows: readonly number[], book: Book): ReadonlyMap<number, number> {
  if (rows.length < 2) return NOTHING_ALIKE;
  const firstOfDay = new Map<Day, number>();
  const firstOfKind = new Map<string, number>();
  const alike = new Map<number, number>();
  for (const row of rows) {
    const day = book.AssistanceLog.columns.date.values[row] ?? null;
    if (day === null) continue;
    const first = firstOfDay.get(day);
    if (first === undefined) {
      firstOfDay.set(day, row);
      continue;
    }
    // Keys are made only for days with several rows, which are few; the day's first row gets its key then.
    for (const candidate of [first, row]) {
      const kind = kindOf(candidate, day, book);
      if (kind === null) continue;
      const earlier = firstOfKind.get(kind);
      if (earlier === undefined) firstOfKind.set(kind, candidate);
      else if (earlier !== candidate) alike.set(candidate, earlier);
    }
  }
  return alike;
}

function kindOf(row: number, day: Day, { AssistanceLog: { columns } }: Book): string | null {
  const cadres = columns.cadres.values[row] ?? null;
  const method = columns.method.values[row] ?? null;
  const content = columns.content.values[row] ?? null;
  return cadres === null || method === null || content === null
    ? null
    : joinKey(`${day} ${cadres.toSorted().join()}`, method, content);
}

/** Log rows by 户主姓名 alone, whatever the village. */
export const logOfHead = rowsBy('AssistanceLog', ({ AssistanceLog: { columns } }, row) => {
  const household = columns.household.values[row] ?? null;
  return household === null ? [] : [household];
});

/** Log rows whose 户主姓名 cannot be read, by village. */
export const logWithoutHead = rowsBy('AssistanceLog', ({ AssistanceLog: { columns } }, row) => {
  const village = columns.village.values[row] ?? null;
  return village !== null && isFaulty(columns.household, row) ? [village] : [];
});
