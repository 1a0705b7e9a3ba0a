import type { LocalizedText } from '../../model/language';
import { saysAny } from '../../templates/any-words';
import type { Rule } from '../rule';
import { SEVERAL_NAMES, unknownNameChecks } from './unknown-name';

/** What an unknown category means for a cadre, or an indicator, that has it. */
const EFFECTS: Readonly<Record<'cadre' | 'indicator', LocalizedText>> = {
  cadre: { zh: '这名干部不作判定', en: 'this cadre is not judged' },
  indicator: { zh: '这项指标先不考核', en: 'this indicator is asked of nobody' },
};

/** R204 */
export const unknownCategory: Rule = {
  finding: {
    code: 'R204',
    severity: 'error',
    title: { zh: '干部类别没有考核标准', en: 'A category of cadres without quotas' },
    message: {
      zh: '考核标准中没有干部类别“{name}”，{effect}。{reason}确是新类别的，请在考核标准中增加一行。',
      en: 'The quotas have no category “{name}”, so {effect}. {reason}A new category gets a row in the quotas.',
    },
    reasons: {
      near: {
        zh: '请改为考核标准中的类别，最接近的是“{nearest}”；',
        en: 'Type a category of the quotas; the nearest is “{nearest}”. ',
      },
      far: { zh: '请改为考核标准中的类别；', en: 'Type a category of the quotas. ' },
      ...SEVERAL_NAMES,
      oneEach: {
        zh: '考核标准中有{parts}，但一名干部只属一类，请只写一个；',
        en: 'The quotas have {parts}, but a cadre belongs to one of them: type just that. ',
      },
      any: {
        zh: '全部干部都考核的，请空着这一格；',
        en: 'An indicator that is asked of all cadres has this cell empty. ',
      },
    },
    explanation: {
      zh: '干部名册和考核指标的“干部类别”要能在考核标准中找到。名册中的写错了，这名干部不判定；指标中的写错了，这项指标不考核。考核标准缺失时不报。',
      en: 'The categories of cadres and of indicators must be in the quotas. A cadre or an indicator with another one is not judged. Not reported where the quotas are missing.',
    },
  },
  checks: unknownNameChecks('Quotas', ({ table, name }) => ({
    effect: EFFECTS[table === 'Indicators' ? 'indicator' : 'cadre'],
    ...(table === 'Indicators' && saysAny(name) && { reason: 'any' }),
  })),
};
