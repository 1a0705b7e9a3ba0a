import type { Rule } from '../rule';
import { unknownNameChecks } from './unknown-name';

/** R204 */
export const unknownCategory: Rule = {
  finding: {
    code: 'R204',
    severity: 'error',
    title: { zh: '干部类别没有考核标准', en: 'A category of cadres without quotas' },
    message: {
      zh: '考核标准中没有干部类别“{name}”，无法判定这名干部是否达标。{reason}确是新类别的，请在考核标准中增加一行。',
      en: 'The quotas have no category “{name}”, so this cadre cannot be judged. {reason}A new category gets a row in the quotas.',
    },
    reasons: {
      near: {
        zh: '请改为考核标准中的类别，最接近的是“{nearest}”；',
        en: 'Type a category of the quotas; the nearest is “{nearest}”. ',
      },
      far: { zh: '请改为考核标准中的类别；', en: 'Type a category of the quotas. ' },
    },
    explanation: {
      zh: '干部名册的“干部类别”要能在考核标准中找到，各项上下限由此而来。考核标准缺失时不报。',
      en: 'The category of a cadre must be in the quotas, which hold its limits. Not reported where the quotas are missing.',
    },
  },
  checks: unknownNameChecks('Quotas'),
};
