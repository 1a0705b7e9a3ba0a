import type { Rule } from '../rule';
import { householdCheck } from './household-check';

/** Q403 */
export const householdsAbove: Rule = {
  finding: {
    code: 'Q403',
    severity: 'warning',
    title: { zh: '联系户多于上限', en: 'Too many linked households' },
    message: {
      zh: '截至{end}，{cadre}联系户{count}户，多于“{category}”的上限{limit}户，汇总时判为未达标。请在已解除的结对中填写解除日期，或核对考核标准。',
      en: 'On {end} {cadre} is paired with {count} households, more than the {limit} that “{category}” allows, and will be judged 未达标. Enter the day on which a pairing ended, or check the quotas.',
    },
    explanation: {
      zh: '截止日在岗的干部，当天有效的结对户多于其类别的上限时报告；上限空着的不比。读不出来的结对不计。汇总没有判定的干部（名册、考核标准有错误，或缺少台账）不报。',
      en: 'A cadre in post on the last day of the period has more households in force that day than the category’s upper limit; a blank limit is none. Pairings in error are not counted. Not reported for a cadre whom the summary does not judge: an error in the roster or the quotas, or a ledger missing.',
    },
  },
  checks: [householdCheck('householdsAbove', () => true)],
};
