import { pairingsOfHousehold } from '../../standard/pairings/pairing-indexes';
import { SEPARATOR } from '../../templates/column';
import type { Rule } from '../rule';
import { logOfHousehold, logOfPairedHousehold } from './log-indexes';

/** X312 */
export const otherHouseholdType: Rule = {
  finding: {
    code: 'X312',
    severity: 'warning',
    title: { zh: '群众类别与结对不一致', en: 'Household types of log and pairing differ' },
    message: {
      zh: '{village}“{household}”在这里是“{type}”，在结对帮扶第{first}行是“{paired}”；走访慰问汇总按日志的类别统计。请把两处改成一致。',
      en: '“{household}” of {village} is “{type}” here and “{paired}” in row {first} of the pairings; the summary of visits goes by the log. Make them agree.',
    },
    explanation: {
      zh: '日志填了群众类别，而该户的结对中没有一行是这个类别时报告。日志的群众类别留空时取结对的类别，不报。',
      en: 'The log gives a household type that none of the household’s pairings has. A blank one takes the pairing’s and is not reported.',
    },
  },
  checks: [
    {
      table: 'AssistanceLog',
      column: 'householdType',
      check: (row, { book, index }, report) => {
        const { columns } = book.AssistanceLog;
        const village = columns.village.values[row] ?? null;
        const household = columns.household.values[row] ?? null;
        const type = columns.householdType.values[row] ?? null;
        if (village === null || household === null || type === null) return;
        const [key = ''] = index.of(logOfHousehold).keysOf(row);
        const { types, hasUnreadableType } = index.of(pairingsOfHousehold).factsAbout(key);
        const [first, ...others] = types;
        if (!first || hasUnreadableType || types.some((paired) => paired.type === type)) return;
        report({
          params: {
            village,
            household,
            type,
            paired: types.map((paired) => paired.type).join(SEPARATOR),
            first: book.Pairings.sheetRows[first.row] ?? 0,
          },
          suggestion: first.type,
          ...(others.length === 0
            ? { fix: { before: columns.householdType.raw[row] ?? null, after: first.type, safe: false } }
            : {}),
        });
      },
      affectedBy: {
        Pairings: logOfPairedHousehold,
      },
    },
  ],
};
