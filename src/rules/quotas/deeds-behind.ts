import { formatDay } from '../../model/day';
import { deedsDue } from '../../standard/deeds';
import { hasColumns } from '../../standard/lookup/cells';
import type { Rule } from '../rule';
import { cadresOfLogRow, deedsOf } from './deed-count';
import { cadresOfQuota, cadresOfThatName, judgedCadre, limitFor } from './judged-cadre';

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
      zh: '截止日在岗的干部，从1月1日到截止日办结的好事实事少于按天数折算的应办件数（不足一件的按一件）时报告；全年件数空着的不比。日志中有读不出来的格、改正后可能达到时不报。',
      en: 'A cadre in post on the last day of the period has done fewer deeds since 1 January than the share of the yearly number that is due by then, rounded up; a blank number is none. Not reported where cells of the log are in error and the number may be met once they are corrected.',
    },
  },
  checks: [
    {
      table: 'Cadres',
      column: 'name',
      readsPeriod: true,
      check: (row, context, report) => {
        const judged = judgedCadre(row, context);
        if (!judged || !context.period || !hasColumns(context.book, 'AssistanceLog', 'cadres')) return;
        const quota = limitFor(judged, 'deedsPerYear', context);
        if (quota === null) return;
        const due = deedsDue(quota, context.period.end);
        const { sure, atMost } = deedsOf(judged, context);
        if (atMost >= due) return;
        report({ params: { cadre: judged.name, category: judged.category, count: sure, due, quota, end: formatDay(context.period.end) } });
      },
      affectedBy: { Quotas: cadresOfQuota, Cadres: cadresOfThatName, AssistanceLog: cadresOfLogRow },
    },
  ],
};
