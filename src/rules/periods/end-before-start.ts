import type { Day } from '../../model/day';
import { formatDay } from '../../model/day';
import { ledgerTemplate } from '../../templates/ledgers';
import type { Book } from '../../templates/ledgers';
import type { AnyRowCheck, Rule } from '../rule';

/** Ledgers whose rows last from one day until another. */
type LastingTable = 'Cadres' | 'Pairings' | 'Projects';

/** True where both days are read and the row ends before it begins, so that neither can be trusted. */
export function endsBeforeStart(book: Book, table: LastingTable, row: number): boolean {
  const { from, until } = daysOf(book, table, row);
  return from !== null && until !== null && until < from;
}

function daysOf(book: Book, table: LastingTable, row: number): { readonly from: Day | null; readonly until: Day | null } {
  const { from, until } = book[table].columns;
  return { from: from.values[row] ?? null, until: until.values[row] ?? null };
}

/** X305 */
export const endBeforeStart: Rule = {
  finding: {
    code: 'X305',
    severity: 'error',
    title: { zh: '结束早于开始', en: 'An end before its start' },
    message: {
      zh: '{column}{until}早于{start}{from}，按日期统计的数字不计这一行。请更正其中写错的日期。',
      en: '{column} {until} is before {start} {from}, so numbers by date leave the row out. Correct the day that is wrong.',
    },
    explanation: {
      zh: '结对的解除日期、干部的离岗日期、项目的完工日期不能早于结对日期、到岗日期、开工日期；同一天不报。有一个日期空着或读不出来时不报。',
      en: 'A pairing, a post and a project do not end before they begin; the same day is fine. Not reported where one of the days is blank or faulty.',
    },
  },
  checks: (['Cadres', 'Pairings', 'Projects'] as const).map(lastingCheck),
};

function lastingCheck(table: LastingTable): AnyRowCheck {
  const start = ledgerTemplate(table).columns.find(({ key }) => key === 'from')?.header ?? '';
  return {
    table,
    column: 'until',
    check: (row, { book }, report) => {
      const { from, until } = daysOf(book, table, row);
      if (from === null || until === null || until >= from) return;
      report({ params: { start, from: formatDay(from), until: formatDay(until) } });
    },
  };
}
