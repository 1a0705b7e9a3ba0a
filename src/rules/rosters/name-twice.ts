import { earlierNamesake, rosters, type NamedLedger } from '../../standard/lookup/rosters';
import type { AnyRowCheck, Rule, RuleContext, RuleReport } from '../rule';

/** X301 */
export const nameTwice: Rule = {
  finding: {
    code: 'X301',
    severity: 'error',
    title: { zh: '名册中重名', en: 'A name twice in a roster' },
    message: {
      zh: '“{name}”在第{first}行已经有了，{reason}。',
      en: '“{name}” stands in row {first} already, {reason}.',
    },
    reasons: {
      roster: {
        zh: '其他表提到这个名称时分不清是哪一行。同一个的，请删去一行；确是重名的，请在名称后加括号区分，如“{name}（2）”，其他表也照此填写',
        en: 'so other ledgers that name it may mean either. If they are the same, delete one row; if not, tell them apart by a suffix in brackets, e.g. “{name}(2)”, in the other ledgers too',
      },
      indicator: {
        zh: '汇总表和提醒里分不清是哪一项，只考核第{first}行的。同一项的，请删去一行；不是同一项的，请换一个名称',
        en: 'so that nobody can tell in summaries and findings which is meant; only that of row {first} is judged. If they are the same, delete one row; if not, give one another name',
      },
    },
    explanation: {
      zh: '干部名册的姓名、村社区名册和党支部名册的名称、考核标准的干部类别、考核指标的指标名称都不能重复。报在第一行以后的每一行；各项数字以第一行为准。',
      en: 'Names of cadres, villages, branches, categories and indicators are unique. Reported on each row after the first, which is the one that counts.',
    },
  },
  checks: (['Quotas', 'Indicators', 'Villages', 'Branches', 'Cadres'] as const).map(uniqueName),
};

function uniqueName(table: NamedLedger): AnyRowCheck {
  const { column, byName } = rosters[table];
  const check = {
    table,
    column,
    check: (row: number, context: RuleContext, report: (finding: RuleReport) => void) => {
      const first = earlierNamesake(table, row, context);
      if (first === null) return;
      const { book, index } = context;
      const name = index.of(byName).keysOf(row).join('');
      const reason = table === 'Indicators' ? 'indicator' : 'roster';
      report({ params: { name, first: book[table].sheetRows[first] ?? 0, reason } });
    },
    affectedBy: { [table]: (changed: number, { index }: RuleContext) => index.of(byName).neighbours(changed) },
  };
  // The name column belongs to that table, which the compiler cannot follow through data.
  return check as unknown as AnyRowCheck;
}
