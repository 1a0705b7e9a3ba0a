import { formatDay } from '../../model/day';
import { hasColumns } from '../../standard/lookup/cells';
import type { RowCheck } from '../rule';
import { affectsHouseholds, householdsOf, type Count } from './household-count';
import { judgedCadre, limitFor } from './judged-cadre';

/**
 * Compares the linked households of every judged cadre with a limit of the category; a blank limit is none.
 *
 * @param isOut whether a number of households is to be reported
 */
export function householdCheck(key: 'householdsMin' | 'householdsMax', isOut: (count: Count, limit: number) => boolean): RowCheck<'Cadres'> {
  return {
    table: 'Cadres',
    column: 'name',
    readsPeriod: true,
    check: (row, context, report) => {
      const judged = judgedCadre(row, context);
      if (!judged || !context.period || !hasColumns(context.book, 'Pairings', 'cadre')) return;
      const limit = limitFor(judged, key, context);
      if (limit === null) return;
      const count = householdsOf(judged, context);
      if (isOut(count, limit)) report({ params: { cadre: judged.name, category: judged.category, count: count.sure, limit, end: formatDay(context.period.end) } });
    },
    affectedBy: affectsHouseholds,
  };
}
