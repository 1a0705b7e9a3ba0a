import type { Day } from '../../model/day';
import { joinKey } from '../../model/join-key';
import { isFaulty } from '../../standard/lookup/cells';
import { rowsBy, type IndexDefinition } from '../../standard/lookup/row-index';
import { householdKey, householdOf } from '../../standard/pairings/pairing-indexes';
import type { Book } from '../../templates/ledgers';
import type { FindAffected } from '../dependence';

/**
 * Log rows of one household, or of one village's group activities, whose head of household is blank.
 * The facts: row → an earlier row that is alike (X303); rows that are like none are left out.
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

/** Log rows of the household of a changed row of 结对帮扶. */
export const logOfPairedHousehold: FindAffected = (changed, { book, index }) => {
  const named = householdOf(book, changed);
  return named ? index.of(logOfHousehold).rows(householdKey(named.village, named.household)) : [];
};

const NOTHING_ALIKE: ReadonlyMap<number, number> = new Map();

/** Of rows of one household those alike in date, cadres (in whatever order), method and content. */
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
    // Few days have several rows, so words are put together for those only, the day's first row among them.
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

/** Log rows by the head of household alone, whatever stands for the village. */
export const logOfHead = rowsBy('AssistanceLog', ({ AssistanceLog: { columns } }, row) => {
  const household = columns.household.values[row] ?? null;
  return household === null ? [] : [household];
});

/** Log rows of a village whose head of household cannot be read. */
export const logWithoutHead = rowsBy('AssistanceLog', ({ AssistanceLog: { columns } }, row) => {
  const village = columns.village.values[row] ?? null;
  return village !== null && isFaulty(columns.household, row) ? [village] : [];
});
