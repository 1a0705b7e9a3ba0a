import type { Rule } from '../rule';
import { hasNone, householdCheck } from './household-check';

/** Q405 */
export const noHousehold: Rule = {
  finding: {
    code: 'Q405',
    severity: 'warning',
    title: { zh: '在岗干部没有结对', en: 'A cadre in post with no pairing' },
    message: {
      zh: '截至{end}，{cadre}在岗，但没有一户有效的结对（“{category}”的下限是{limit}户），汇总时判为未达标。请在结对帮扶中登记；已离岗的，请填写离岗日期。',
      en: 'On {end} {cadre} is in post without any pairing in force (“{category}” needs {limit}) and will be judged 未达标. Enter the pairings; where the cadre has left, enter the day.',
    },
    explanation: {
      zh: '截止日在岗的干部没有一户当天有效的结对，而其类别规定了下限时报告，不再另报Q402。类别没有下限或下限为0的不报。汇总没有判定的干部（名册、考核标准有错误，或缺少台账）不报。',
      en: 'A cadre in post on the last day of the period has no household in force that day although the category has a lower limit; takes the place of Q402. Not reported where the lower limit is blank or 0. Not reported for a cadre whom the summary does not judge: an error in the roster or the quotas, or a ledger missing.',
    },
  },
  checks: [householdCheck('householdsBelow', hasNone)],
};
