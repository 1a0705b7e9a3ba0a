import { householdOf, pairingsOfHousehold } from '../../standard/pairings/pairing-indexes';
import { SEPARATOR } from '../../templates/column';
import type { Rule } from '../rule';

/** X306 */
export const severalCadres: Rule = {
  finding: {
    code: 'X306',
    severity: 'info',
    title: { zh: '一户由几名干部结对', en: 'A household with several cadres' },
    message: {
      zh: '{village}“{household}”同时由{cadres}共{count}名干部结对，每名干部都计这一户，全村只算一户。如有干部已不再结对，请填写解除日期。',
      en: '“{household}” of {village} is paired with {count} cadres at the same time: {cadres}. Each counts it, the village once. Where one no longer is, enter the day the pairing ended.',
    },
    explanation: {
      zh: '一户有两名以上干部的结对在同一天有效时提示，每户只报一次，报在其中第一行。不影响汇总。',
      en: 'Two or more cadres are paired with a household on the same day. Told once for each household, at the first such row. Numbers are right either way.',
    },
  },
  checks: [
    {
      table: 'Pairings',
      column: 'household',
      check: (row, { book, index }, report) => {
        const households = index.of(pairingsOfHousehold);
        const [key] = households.keysOf(row);
        const shared = key === undefined ? null : households.factsAbout(key).shared;
        const named = householdOf(book, row);
        if (shared?.row !== row || !named) return;
        report({ params: { ...named, cadres: shared.cadres.join(SEPARATOR), count: shared.cadres.length } });
      },
      affectedBy: { Pairings: (changed, { index }) => index.of(pairingsOfHousehold).neighbours(changed) },
    },
  ],
};
