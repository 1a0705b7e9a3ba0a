import type { Period } from '../model/summary';
import { DONE, YES } from '../templates/lists';
import { inForce, inPost } from './states';
import { measure, type Conditions } from './standing';
import { yearToDate } from './year-to-date';

/** Every row counts that has the cells a number needs. */
export const unconditional = () => ({});

/**
 * In post on the last day. Each cell is asked on its own, the other granted, so that one of them in error does not hide
 * what the other says.
 */
export const inPostAtEnd = ({ end }: Period): Conditions<'Cadres'> => ({
  from: (day) => inPost(day, null, end),
  until: (day) => inPost(null, day, end),
});

/** In force on the last day, each cell asked on its own. */
const inForceAtEnd = ({ end }: Period): Conditions<'Pairings'> => ({
  from: (day) => inForce(day, null, end),
  until: (day) => inForce(end, day, end),
});

/** Good deeds that are done, dated within the days on which help counts as one. */
export const deeds = (period: Period): Conditions<'AssistanceLog'> => {
  const { first, last } = yearToDate(period).window;
  return {
    date: (day) => day !== null && day >= first && day <= last,
    deed: (deed) => deed === YES,
    state: (state) => state === DONE,
  };
};

/** What findings and the summary both count: the rows a cadre is judged by, and a village's households. */
export const standardMeasures = {
  quota: measure({
    table: 'Quotas',
    where: unconditional,
    needs: ['category', 'villagesMin', 'villagesMax', 'householdsMin', 'householdsMax', 'deedsPerYear'],
  }),
  indicator: measure({
    table: 'Indicators',
    where: unconditional,
    needs: [
      'name',
      'categories',
      'counted',
      'methods',
      'occasions',
      'householdTypes',
      'scope',
      'period',
      'lower',
      'upper',
      'decisive',
      'points',
    ],
  }),
  cadre: measure({ table: 'Cadres', where: unconditional, needs: ['name'] }),
  cadreHouseholds: measure({ table: 'Pairings', where: inForceAtEnd, needs: ['cadre', 'village', 'household'] }),
  cadreDeeds: measure({ table: 'AssistanceLog', where: deeds, needs: ['cadres'] }),
  villageHouseholds: measure({ table: 'Pairings', where: inForceAtEnd, needs: ['village', 'household'] }),
} as const;
