import { amountOf, unitsOf, type Amount } from '../../model/amount';
import type { IndexDefinition } from '../../standard/lookup/row-index';
import type { Rule } from '../rule';

/** An amount below this many 万元 is never suspected to be 元. */
const LARGE: Amount = amountOf(10_000);
const TIMES_THE_MEDIAN = 1_000;
const YUAN_IN_WAN = 10_000;
const ALL = 'all';

/** Under the single key `ALL`: amounts above 0, ascending, and the rows of the large ones. */
const projectFunds: IndexDefinition<{ readonly amounts: readonly Amount[]; readonly large: readonly number[] }> = {
  table: 'Projects',
  // 0 means that no money was needed and says nothing about the usual size of amounts.
  keysOf: ({ Projects: { columns } }, row) => ((columns.funds.values[row] ?? 0) > 0 ? [ALL] : []),
  factsOf: (rows, { Projects: { columns } }) => ({
    amounts: [...Float64Array.from(rows, (row) => columns.funds.values[row] ?? 0).sort()],
    large: rows.filter((row) => (columns.funds.values[row] ?? 0) >= LARGE),
  }),
};

/**
 * Twice the median of ascending amounts when one of them is left out; null where none is left. Twice, so that it is a
 * whole number.
 *
 * @param amount the one to leave out; at or above the median
 */
function twiceMedianWithout(amounts: readonly Amount[], amount: Amount): number | null {
  const count = amounts.length - 1;
  if (count < 1) return null;
  const left = amounts.lastIndexOf(amount);
  const at = (place: number): Amount => amounts[place < left ? place : place + 1] ?? 0;
  return at((count - 1) >> 1) + at(count >> 1);
}

/** X310 */
export const yuanForWan: Rule = {
  finding: {
    code: 'X310',
    severity: 'warning',
    title: { zh: '资金疑似把元填成万元', en: 'Funds that look like yuan' },
    message: {
      zh: '资金{amount}万元远高于其他项目（其他项目的中位数是{median}万元），疑似把元填进了万元栏。如果是{amount}元，请改为{inWan}；确是{amount}万元的，不必改。',
      en: 'Funds of {amount} (in 10,000 yuan) are far above the others (their median is {median}); probably yuan were typed. If it is {amount} yuan, type {inWan}; if the amount is right, leave it.',
    },
    explanation: {
      zh: '资金不少于10000万元，且不少于其他各行资金中位数的1000倍时报告；空着的和0不参加比较，没有其他资金可比时不报。金额照填写的计入汇总。',
      en: 'Funds of at least 10,000 × 10,000 yuan that are at least 1,000 times the median of the other rows’ funds; blanks and zeros are not compared, and nothing is reported where there is nothing to compare with. The amount counts as typed.',
    },
  },
  checks: [
    {
      table: 'Projects',
      column: 'funds',
      check: (row, { book, index }, report) => {
        const { funds } = book.Projects.columns;
        const amount = funds.values[row] ?? 0;
        if (amount < LARGE) return;
        const twiceMedian = twiceMedianWithout(index.of(projectFunds).factsAbout(ALL).amounts, amount);
        if (twiceMedian === null || 2 * amount < TIMES_THE_MEDIAN * twiceMedian) return;
        const inWan = unitsOf(amount / YUAN_IN_WAN, 6);
        report({
          params: { amount: unitsOf(amount, 6), median: unitsOf(twiceMedian / 2, 6), inWan },
          suggestion: String(inWan),
          fix: { before: funds.raw[row] ?? null, after: inWan, safe: false },
        });
      },
      affectedBy: { Projects: (_, { index }) => index.of(projectFunds).factsAbout(ALL).large },
    },
  ],
};
