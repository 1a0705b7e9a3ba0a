import type { Rule } from '../rule';
import { logOfHousehold } from './log-indexes';

/** X303 */
export const rowTwice: Rule = {
  finding: {
    code: 'X303',
    severity: 'warning',
    title: { zh: '日志可能重复登记', en: 'Two log rows alike' },
    message: {
      zh: '这一行与第{first}行的日期、干部、村、户主、帮扶方式和帮扶内容都相同，两行都会计入数字。重复登记的，请删去一行；确是两次的，请在帮扶内容中写明区别。',
      en: 'The row is like row {first} in date, cadres, village, household, method and content, and both count. Delete one that was entered twice; where help was given twice, say in the content how they differ.',
    },
    explanation: {
      zh: '六项都相同时，报在第一行以后的每一行；几名干部的先后顺序不算区别。六项中有空着（户主除外）或读不出来的不报。',
      en: 'Reported on each row after the first that is alike in all six; the order of several cadres makes no difference. Not reported where one of the six is faulty, or blank (household aside).',
    },
  },
  checks: [
    {
      table: 'AssistanceLog',
      column: 'content',
      check: (row, { book, index }, report) => {
        const households = index.of(logOfHousehold);
        const [key] = households.keysOf(row);
        const first = key === undefined ? undefined : households.factsAbout(key).get(row);
        if (first !== undefined) report({ params: { first: book.AssistanceLog.sheetRows[first] ?? 0 } });
      },
      affectedBy: {
        AssistanceLog: (changed, { book, index }) => {
          const { values } = book.AssistanceLog.columns.date;
          return index
            .of(logOfHousehold)
            .neighbours(changed)
            .filter((row) => values[row] === values[changed]);
        },
      },
    },
  ],
};
