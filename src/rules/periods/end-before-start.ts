import { formatDay } from '../../model/day';
import { SPAN_COLUMNS, reversedDays, type SpanTable } from '../../standard/lasting-rows';
import { ledgerTemplate } from '../../templates/ledgers';
import type { AnyRowCheck, Rule, RowCheck } from '../rule';

/** X305 */
export const endBeforeStart: Rule = {
  finding: {
    code: 'X305',
    severity: 'error',
    title: { zh: '结束早于开始', en: 'An end before its start' },
    message: {
      zh: '{column}{until}早于{start}{from}，{reason}。请更正其中写错的日期。',
      en: '{column} {until} is before {start} {from}, so {reason}. Correct the day that is wrong.',
    },
    reasons: {
      lasting: { zh: '按日期统计的数字不计这一行', en: 'numbers by date leave the row out' },
      stay: { zh: '按天数统计的数字不计这一行', en: 'numbers of days leave the row out' },
    },
    explanation: {
      zh: '结对的解除日期、干部的离岗日期、项目的完工日期、日志的结束日期不能早于结对日期、到岗日期、开工日期、日期；同一天不报。有一个日期空着或读不出来时不报。',
      en: 'A pairing, a post, a project and a stay do not end before they begin; the same day is fine. Not reported where one of the days is blank or faulty.',
    },
  },
  checks: (['Cadres', 'Pairings', 'AssistanceLog', 'Projects'] as const).map(lastingCheck),
};

function lastingCheck(table: SpanTable): AnyRowCheck {
  const { from, until } = SPAN_COLUMNS[table];
  const start = ledgerTemplate(table).columns.find(({ key }) => key === from)?.header ?? '';
  const reason = table === 'AssistanceLog' ? 'stay' : 'lasting';
  const check: RowCheck<SpanTable>['check'] = (row, { book }, report) => {
    const days = reversedDays(book, table, row);
    if (days) report({ params: { start, from: formatDay(days.from), until: formatDay(days.until), reason } });
  };
  // The column belongs to that table, which the compiler cannot follow through data.
  return { table, column: until, check } as AnyRowCheck;
}
