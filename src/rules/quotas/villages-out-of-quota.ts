import { naming } from '../../standard/lookup/references';
import type { Rule } from '../rule';
import { cadresOfQuota, cadresOfThatName, hasKnownVillages, judgedCadre, limitFor } from './judged-cadre';

const cadresOfVillage = naming('Cadres', 'villages');

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
      zh: '截止日在岗的干部，联系村的个数少于或多于其类别的限数时报告；限数空着的不比。联系村有不在名册中的，先改正，不报。',
      en: 'A cadre in post on the last day of the period is linked with fewer or more villages than the category’s limits; a blank limit is none. Not reported where a linked village is not in the roster: correct that first.',
    },
  },
  checks: [
    {
      table: 'Cadres',
      column: 'villages',
      readsPeriod: true,
      check: (row, context, report) => {
        const judged = judgedCadre(row, context);
        if (!judged || !hasKnownVillages(row, context)) return;
        const count = new Set(context.book.Cadres.columns.villages.values[row] ?? []).size;
        const min = limitFor(judged, 'villagesMin', context);
        const max = limitFor(judged, 'villagesMax', context);
        const params = { cadre: judged.name, category: judged.category, count };
        if (min !== null && count < min) report({ params: { ...params, reason: 'below', limit: min } });
        else if (max !== null && count > max) report({ params: { ...params, reason: 'above', limit: max } });
      },
      affectedBy: {
        Quotas: cadresOfQuota,
        Cadres: cadresOfThatName,
        Villages: (changed, { book, index }) => index.of(cadresOfVillage).rows(book.Villages.columns.name.values[changed] ?? ''),
      },
    },
  ],
};
