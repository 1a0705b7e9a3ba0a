import type { Rule } from '../rule';
import { SEVERAL_NAMES, unknownNameChecks } from './unknown-name';

/** R204 */
export const unknownCategory: Rule = {
  finding: {
    code: 'R204',
    severity: 'error',
    title: { zh: '干部类别没有考核标准', en: 'A category of cadres without quotas' },
    message: {
      zh: '考核标准中没有干部类别“{name}”，用到它的判定都做不了。{reason}确是新类别的，请在考核标准中增加一行。',
      en: 'The quotas have no category “{name}”, so that nothing can be judged by it. {reason}A new category gets a row in the quotas.',
    },
    reasons: {
      near: {
        zh: '请改为考核标准中的类别，最接近的是“{nearest}”；',
        en: 'Type a category of the quotas; the nearest is “{nearest}”. ',
      },
      far: { zh: '请改为考核标准中的类别；', en: 'Type a category of the quotas. ' },
      ...SEVERAL_NAMES,
    },
    explanation: {
      zh: '干部名册和考核指标的“干部类别”要能在考核标准中找到。名册中的写错了，这名干部不判定；指标中的写错了，这项指标不考核。考核标准缺失时不报。',
      en: 'The categories of cadres and of indicators must be in the quotas. A cadre or an indicator with another one is not judged. Not reported where the quotas are missing.',
    },
  },
  checks: unknownNameChecks('Quotas'),
};
