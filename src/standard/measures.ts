import type { Period } from '../model/summary';
import { DONE, YES } from '../templates/lists';
import { inForce, inPost } from './states';
import { measure, type Conditions } from './standing';
import { yearToDate } from './year-to-date';

/** No condition: every row counts that has sound cells where the number needs them. */
export const unconditional = () => ({});

/**
 * In post on the last day. Each cell is tested by itself, as if the other allowed it, so that an error in one does not
 * hide that the other rules the row out.
 */
export const inPostAtEnd = ({ end }: Period): Conditions<'Cadres'> => ({
  from: (day) => inPost(day, null, end),
  until: (day) => inPost(null, day, end),
});

/** In force on the last day, each cell tested by itself. */
const inForceAtEnd = ({ end }: Period): Conditions<'Pairings'> => ({
  from: (day) => inForce(day, null, end),
  until: (day) => inForce(end, day, end),
});

/** 好事实事 that are done, dated within the year of assessment so far. */
export const deeds = (period: Period): Conditions<'AssistanceLog'> => {
  const { first, last } = yearToDate(period).window;
  return {
    date: (day) => day !== null && day >= first && day <= last,
    deed: (deed) => deed === YES,
    state: (state) => state === DONE,
  };
};

/** What both findings and the summary count: what cadres are judged by, and a village's households. */
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
