import { formatDay } from '../../model/day';
import { isAfterToday } from '../../standard/log-dates';
import type { Rule, RowCheck } from '../rule';

/** C112 */
export const dateInFuture: Rule = {
  finding: {
    code: 'C112',
    severity: 'error',
    title: { zh: '日期在今天之后', en: 'A date after today' },
    message: {
      zh: '{column}{date}在今天（{today}）之后，还没有发生的帮扶不能计入，{reason}。请核对日期。',
      en: '{column} {date} is after today ({today}); help not yet given cannot count, so {reason}. Check the date.',
    },
    reasons: {
      day: { zh: '各项数字都不计这一行', en: 'every number leaves the row out' },
      stay: { zh: '按天数统计的数字不计这一行', en: 'numbers of days leave the row out' },
    },
    explanation: {
      zh: '帮扶日志只记已经发生的帮扶，结束日期也不能晚于今天。今天以电脑的日期为准；命令行可以用 --today 指定。',
      en: 'The log records help that was given, to its last day. Today is the computer’s day; the command line can set it by --today.',
    },
  },
  checks: [dayNotToCome('date'), dayNotToCome('end')],
};

function dayNotToCome(column: 'date' | 'end'): RowCheck<'AssistanceLog'> {
  return {
    table: 'AssistanceLog',
    column,
    check: (row, { book, today }, report) => {
      const date = book.AssistanceLog.columns[column].values[row] ?? null;
      if (date === null || !isAfterToday(date, today)) return;
      const reason = column === 'date' ? 'day' : 'stay';
      report({ params: { date: formatDay(date), today: formatDay(today), reason } });
    },
  };
}
