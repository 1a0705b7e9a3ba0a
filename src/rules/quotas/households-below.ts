import type { Rule } from '../rule';
import { hasNone, householdCheck } from './household-check';

/** Q402 */
export const householdsBelow: Rule = {
  finding: {
    code: 'Q402',
    severity: 'warning',
    title: { zh: '联系户少于下限', en: 'Too few linked households' },
    message: {
      zh: '截至{end}，{cadre}联系户{count}户，少于“{category}”的下限{limit}户，汇总时判为未达标。请在结对帮扶中补登，或核对结对日期和解除日期。',
      en: 'On {end} {cadre} is paired with {count} households, fewer than the {limit} that “{category}” needs, and will be judged 未达标. Enter the missing pairings, or check their days.',
    },
    explanation: {
      zh: '截止日在岗的干部，当天有效的结对户少于其类别的下限时报告；一户都没有的报Q405；下限空着的不比。结对帮扶中有读不出来的格、改正后可能达到下限时不报。汇总没有判定的干部（名册、考核标准有错误，或缺少台账）不报。',
      en: 'A cadre in post on the last day of the period has fewer households in force that day than the category’s lower limit; none at all is Q405; a blank limit is none. Not reported where cells of the pairings are in error and the limit may be met once they are corrected. Not reported for a cadre whom the summary does not judge: an error in the roster or the quotas, or a ledger missing.',
    },
  },
  checks: [householdCheck('householdsBelow', (households) => !hasNone(households))],
};
