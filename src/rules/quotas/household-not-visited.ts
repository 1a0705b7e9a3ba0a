import { formatDay } from '../../model/day';
import type { Period } from '../../model/summary';
import { hasColumns, isFaulty } from '../../standard/lookup/cells';
import { naming } from '../../standard/lookup/references';
import { isKnown } from '../../standard/lookup/rosters';
import { standardMeasures } from '../../standard/measures';
import { householdOf, pairingsOfHead, pairingsOfHousehold } from '../../standard/pairings/pairing-indexes';
import { countsFor } from '../../standard/standing';
import { SEPARATOR } from '../../templates/column';
import { logOfHead, logOfHousehold, logWithoutHead } from '../log/log-indexes';
import type { Rule, RuleContext } from '../rule';
import { countedBook } from './judged-cadre';

const pairingsInVillage = naming('Pairings', 'village');
const logInVillage = naming('AssistanceLog', 'village');

/** Whether a log row lies within the period, or may, since its date cannot be read or is after today. */
function mayLieWithin(row: number, { start, end }: Period, { book, today }: RuleContext): boolean {
  const date = book.AssistanceLog.columns.date.values[row] ?? null;
  return date === null || date > today || (start <= date && date <= end);
}

/**
 * Whether a household was visited within the period, or may have been, since a cell that would decide is in error.
 *
 * @param key the household's, taken from the index of pairings, so that it is not joined and hashed again
 */
function mayBeVisited(
  { village, household }: { readonly village: string; readonly household: string },
  key: string,
  period: Period,
  context: RuleContext,
): boolean {
  const { book, index } = context;
  const villageAt = (row: number): string | null => book.AssistanceLog.columns.village.values[row] ?? null;
  const isSomewhereUnknown = (row: number): boolean => {
    const written = villageAt(row);
    return written === null || !isKnown('Villages', written, context);
  };
  return (
    index
      .of(logOfHousehold)
      .rows(key)
      .some((row) => mayLieWithin(row, period, context)) ||
    index
      .of(logWithoutHead)
      .rows(village)
      .some((row) => mayLieWithin(row, period, context)) ||
    index
      .of(logOfHead)
      .rows(household)
      .some((row) => isSomewhereUnknown(row) && mayLieWithin(row, period, context))
  );
}

/** Q406 */
export const householdNotVisited: Rule = {
  finding: {
    code: 'Q406',
    severity: 'warning',
    title: { zh: '结对户在报告期内没有帮扶日志', en: 'A paired household without a log row' },
    message: {
      zh: '{village}“{household}”（结对干部{cadres}）在{start}至{end}没有一条帮扶日志。走访过的，请补记帮扶日志；已不再结对的，请填写解除日期。',
      en: '“{household}” of {village} (paired with {cadres}) has no log row from {start} to {end}. Enter visits that are missing in the log; where the pairing ended, enter the day.',
    },
    explanation: {
      zh: '截止日仍有效的结对户，报告期内没有一条写明该户的日志时报告；每户一次，报在有效结对的第一行。村不在名册中的、日志有关的格有误而可能是该户的不报，先改正那些。',
      en: 'A household in force on the last day of the period is named by no log row within the period; once for each household, at its first pairing in force. Not reported where its village is not in the roster, or a log row that may be its own is in error: correct that first.',
    },
  },
  checks: [
    {
      table: 'Pairings',
      column: 'household',
      readsPeriod: true,
      readsErrors: true,
      check: (row, context, report) => {
        const { book, index } = context;
        const given = countedBook(context);
        const named = householdOf(book, row);
        if (!given || !named || !hasColumns(book, 'AssistanceLog', 'date', 'village', 'household')) return;
        const { period } = given;
        // Only for a household that the summary counts, and at the first of the pairings by which it does.
        const counts = countsFor(standardMeasures.villageHouseholds, given);
        const households = index.of(pairingsOfHousehold);
        const rows = households.neighbours(row);
        const [key = ''] = households.keysOf(row);
        if (!counts(row) || rows.find(counts) !== row || mayBeVisited(named, key, period, context)) return;
        const cadres = new Set(rows.filter(counts).flatMap((other) => book.Pairings.columns.cadre.values[other] ?? []));
        report({
          params: {
            ...named,
            cadres: [...cadres].join(SEPARATOR),
            start: formatDay(period.start),
            end: formatDay(period.end),
          },
        });
      },
      affectedBy: {
        Pairings: (changed, { index }) => index.of(pairingsOfHousehold).neighbours(changed),
        AssistanceLog: function* (changed, { book, index }) {
          const { village, household } = book.AssistanceLog.columns;
          const head = household.values[changed] ?? null;
          const written = village.values[changed] ?? null;
          if (head !== null) yield* index.of(pairingsOfHead).rows(head);
          else if (written !== null && isFaulty(household, changed)) yield* index.of(pairingsInVillage).rows(written);
        },
        Villages: function* (changed, { book, index }) {
          const name = book.Villages.columns.name.values[changed] ?? null;
          if (name === null) return;
          yield* index.of(pairingsInVillage).rows(name);
          for (const row of index.of(logInVillage).rows(name)) {
            const head = book.AssistanceLog.columns.household.values[row] ?? null;
            if (head !== null) yield* index.of(pairingsOfHead).rows(head);
          }
        },
      },
    },
  ],
};
