import { formatDay } from '../../model/day';
import { deedReasons, isCertain } from '../../standard/verdict';
import { answerAbout } from '../kept-answers';
import type { Rule } from '../rule';
import { cadresOfLog, keptDeeds } from './cadre-counts';
import { affectsCadre, judgedCadre } from './judged-cadre';

/** Q404 */
export const deedsBehind: Rule = {
  finding: {
    code: 'Q404',
    severity: 'warning',
    title: { zh: '好事实事落后于进度', en: 'Good deeds behind schedule' },
    message: {
      zh: '截至{end}，{cadre}办结好事实事{count}件，按进度应办{due}件（“{category}”全年{quota}件），汇总时判为未达标。办了没有登记的，请补记帮扶日志；已经办完的，把办理状态改为“已办结”。',
      en: 'Up to {end} {cadre} has done {count} good deeds and {due} are due (“{category}” needs {quota} a year), so the cadre will be judged 未达标. Enter deeds that are missing in the log, and set those done to 已办结.',
    },
    explanation: {
      zh: '截止日在岗的干部，从1月1日（填了考核起始日期的，从那一天）到截止日办结的好事实事少于按天数折算的应办件数（不足一件的按一件）时报告；全年件数空着的不比。日志中有读不出来的格、改正后可能达到时不报。汇总没有判定的干部（名册、考核标准有错误，或缺少台账）不报。',
      en: 'A cadre in post on the last day of the period has done fewer deeds since 1 January (since 考核起始日期, where it is filled in) than the share of the yearly number that is due by then, rounded up; a blank number is none. Not reported where cells of the log are in error and the number may be met once they are corrected. Not reported for a cadre whom the summary does not judge: an error in the roster or the quotas, or a ledger missing.',
    },
  },
  checks: [
    {
      table: 'Cadres',
      column: 'name',
      readsPeriod: true,
      readsErrors: true,
      keeps: [keptDeeds],
      check: (row, context, report) => {
        const judged = judgedCadre(row, context);
        if (!judged) return;
        const { cadre, given } = judged;
        for (const reason of deedReasons(cadre.quota, answerAbout(keptDeeds, row, context), given.period)) {
          if (!isCertain(reason)) continue;
          const { actual, due, quota } = reason;
          const {
            name,
            quota: { category },
          } = cadre;
          report({ params: { cadre: name, category, count: actual, due, quota, end: formatDay(given.period.end) } });
        }
      },
      affectedBy: {
        ...affectsCadre,
        AssistanceLog: cadresOfLog,
      },
    },
  ],
};
