import type { Rule } from '../rule';
import { SEVERAL_NAMES, unknownNameChecks } from './unknown-name';

/** R203 */
export const unknownBranch: Rule = {
  finding: {
    code: 'R203',
    severity: 'error',
    title: { zh: '党支部不在名册中', en: 'A party branch that is not in the roster' },
    message: {
      zh: '党支部“{name}”不在党支部名册中，按支部统计党员干部时会漏掉这名干部。{reason}确有此支部的，请先在党支部名册中登记。',
      en: 'The branch “{name}” is not in the branch roster, so counts of members by branch miss this cadre. {reason}A branch that does exist is entered in the roster first.',
    },
    reasons: {
      near: {
        zh: '请改为名册中的名称，最接近的是“{nearest}”；',
        en: 'Type a name of the roster; the nearest is “{nearest}”. ',
      },
      far: { zh: '请改为名册中的名称；', en: 'Type a name of the roster. ' },
      oneEach: SEVERAL_NAMES.oneEach,
    },
    explanation: {
      zh: '干部名册的“所在党支部”要能在党支部名册中找到；留空不报。党支部名册缺失时不报。',
      en: 'The branch of a cadre must be in the branch roster; a blank one is not reported. Not reported where the roster itself is missing.',
    },
  },
  checks: unknownNameChecks('Branches'),
};
