import { formatDay } from '../../model/day';
import type { HouseholdReason } from '../../model/verdict';
import { householdReasons, isCertain } from '../../standard/verdict';
import { answerAbout } from '../kept-answers';
import type { RowCheck } from '../rule';
import { cadreOfPairing, keptHouseholds, type KeptCount } from './cadre-counts';
import { affectsCadre, judgedCadre } from './judged-cadre';

/** Whether a cadre has no household, and cannot have one once errors are corrected. */
export function hasNone({ count, uncounted }: KeptCount): boolean {
  return count + uncounted === 0;
}

/**
 * A check that reports a reason for 未达标 that comes from a cadre's linked households.
 *
 * @param isTold whether this code, and not another, reports the reason
 */
export function householdCheck(
  kind: HouseholdReason['kind'],
  isTold: (households: KeptCount) => boolean,
): RowCheck<'Cadres'> {
  return {
    table: 'Cadres',
    column: 'name',
    readsPeriod: true,
    readsErrors: true,
    keeps: [keptHouseholds],
    check: (row, context, report) => {
      const judged = judgedCadre(row, context);
      if (!judged) return;
      const { cadre, given } = judged;
      const households = answerAbout(keptHouseholds, row, context);
      for (const reason of householdReasons(cadre.quota, households)) {
        if (reason.kind !== kind || !isCertain(reason) || !isTold(households)) continue;
        const {
          name,
          quota: { category },
        } = cadre;
        const { actual: count, limit } = reason;
        report({ params: { cadre: name, category, count, limit, end: formatDay(given.period.end) } });
      }
    },
    affectedBy: {
      ...affectsCadre,
      Pairings: cadreOfPairing,
    },
  };
}
