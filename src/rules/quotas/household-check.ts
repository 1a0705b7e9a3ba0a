import { formatDay } from '../../model/day';
import type { HouseholdReason } from '../../model/verdict';
import { householdReasons, isCertain } from '../../standard/verdict';
import { answerAbout } from '../kept-answers';
import type { RowCheck } from '../rule';
import { cadreOfPairing, keptHouseholds, type KeptCount } from './cadre-counts';
import { affectsCadre, judgedCadre } from './judged-cadre';

/** True where a cadre has no household at all, nor may have one once errors are corrected. */
export function hasNone({ count, uncounted }: KeptCount): boolean {
  return count + uncounted === 0;
}

/**
 * Reports a reason that the linked households of a cadre give for 未达标.
 *
 * @param isTold whether a reason is this code's to report, by the households that it comes from
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
