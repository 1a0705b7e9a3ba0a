import { villagesOf } from '../../standard/achievement';
import { villageReasons } from '../../standard/verdict';
import type { Rule } from '../rule';
import { affectsCadre, judgedCadre } from './judged-cadre';

/** Q401 */
export const villagesOutOfQuota: Rule = {
  finding: {
    code: 'Q401',
    severity: 'warning',
    title: { zh: '联系村数不符合考核标准', en: 'Linked villages out of quota' },
    message: {
      zh: '{cadre}联系村{count}个，{reason}，汇总时判为未达标。请核对联系村，或核对考核标准。',
      en: '{cadre} is linked with {count} villages, {reason}, and will be judged 未达标. Check the linked villages or the quotas.',
    },
    reasons: {
      below: { zh: '少于“{category}”的下限{limit}个', en: 'fewer than the {limit} that “{category}” needs' },
      above: { zh: '多于“{category}”的上限{limit}个', en: 'more than the {limit} that “{category}” allows' },
    },
    explanation: {
      zh: '截止日在岗的干部，联系村的个数少于或多于其类别的限数时报告；限数空着的不比。汇总没有判定的干部（名册、考核标准有错误，或缺少台账）不报。',
      en: 'A cadre in post on the last day of the period is linked with fewer or more villages than the category’s limits; a blank limit is none. Not reported for a cadre whom the summary does not judge: an error in the roster or the quotas, or a ledger missing.',
    },
  },
  checks: [
    {
      table: 'Cadres',
      column: 'villages',
      readsPeriod: true,
      readsErrors: true,
      check: (row, context, report) => {
        const judged = judgedCadre(row, context);
        if (!judged) return;
        const { cadre, given } = judged;
        for (const { kind, actual, limit } of villageReasons(cadre.quota, villagesOf(cadre, given))) {
          const reason = kind === 'villagesBelow' ? 'below' : 'above';
          report({ params: { cadre: cadre.name, category: cadre.quota.category, count: actual, limit, reason } });
        }
      },
      affectedBy: affectsCadre,
    },
  ],
};
