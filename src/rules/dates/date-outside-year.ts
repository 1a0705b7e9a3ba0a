import { formatDay } from '../../model/day';
import type { Rule } from '../rule';
import { logDateFault } from './log-date';

/** C111 */
export const dateOutsideYear: Rule = {
  finding: {
    code: 'C111',
    severity: 'warning',
    title: { zh: '日期不在报告年度内', en: 'A date outside the report year' },
    message: {
      zh: '日期{date}不在报告年度{year}年内，这一行不会计入本年的数字。请核对年份；确是其他年度的，请移到那一年的台账。',
      en: 'The date {date} is outside the report year {year}, so this year’s numbers leave the row out. Check the year; a row of another year belongs in that year’s ledger.',
    },
    explanation: {
      zh: '帮扶日志的日期应在基本信息的“年度”内；在考核年度（从考核起始日期起一年）或报告期内的也不报。晚于今天的日期只报C112。年度或报告期读不出来时不报。',
      en: 'Log rows are dated within the year of the profile, its year of assessment or its period. A date after today is reported as C112 only. Not reported where the profile does not tell the period.',
    },
  },
  checks: [
    {
      table: 'AssistanceLog',
      column: 'date',
      readsPeriod: true,
      check: (row, context, report) => {
        const date = context.book.AssistanceLog.columns.date.values[row] ?? null;
        if (date === null || context.period === null || logDateFault(date, context) !== 'otherYear') return;
        report({ params: { date: formatDay(date), year: context.period.year } });
      },
    },
  ],
};
