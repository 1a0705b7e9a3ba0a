import { formatDay } from '../../model/day';
import { isAfterToday } from '../../standard/log-dates';
import type { Rule } from '../rule';

/** C112 */
export const dateInFuture: Rule = {
  finding: {
    code: 'C112',
    severity: 'error',
    title: { zh: '日期在今天之后', en: 'A date after today' },
    message: {
      zh: '日期{date}在今天（{today}）之后，还没有发生的帮扶不能计入，各项数字都不计这一行。请核对日期。',
      en: 'The date {date} is after today ({today}); help not yet given cannot count, so every number leaves the row out. Check the date.',
    },
    explanation: {
      zh: '帮扶日志只记已经发生的帮扶。今天以电脑的日期为准；命令行可以用 --today 指定。',
      en: 'The log records help that was given. Today is the computer’s day; the command line can set it by --today.',
    },
  },
  checks: [
    {
      table: 'AssistanceLog',
      column: 'date',
      check: (row, { book, today }, report) => {
        const date = book.AssistanceLog.columns.date.values[row] ?? null;
        if (date === null || !isAfterToday(date, today)) return;
        report({ params: { date: formatDay(date), today: formatDay(today) } });
      },
    },
  ],
};
