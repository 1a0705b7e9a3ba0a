import { earlierPairing, pairingsOfHousehold } from '../../standard/pairings/pairing-indexes';
import type { Rule } from '../rule';

/** X302 */
export const pairedTwice: Rule = {
  finding: {
    code: 'X302',
    severity: 'error',
    title: { zh: '同一结对重复登记', en: 'The same pairing twice' },
    message: {
      zh: '{cadre}与{village}“{household}”的结对在第{first}行已经登记，两行的时间重叠，这一行不计入各项数字。请删去多余的一行；解除后又结对的，请在前一行填写解除日期。',
      en: 'The pairing of {cadre} with “{household}” of {village} stands in row {first} already and the two overlap, so numbers leave this row out. Delete one of them; where it ended and began again, end the earlier row.',
    },
    explanation: {
      zh: '同一干部与同一户有两行结对、且有同一天都在结对期内时，报在后一行。前后相接（前一行的解除日期就是后一行的结对日期）不报。日期空着或读不出来的行不参加比较。',
      en: 'Two rows pair the same cadre with the same household and have a day in common; reported on the later row. A row that begins on the day the other ended is fine. Rows without readable days are not compared.',
    },
  },
  checks: [
    {
      table: 'Pairings',
      column: 'household',
      check: (row, context, report) => {
        const first = earlierPairing(row, context);
        if (first === null) return;
        const { book } = context;
        const { cadre, village, household } = book.Pairings.columns;
        report({
          params: {
            cadre: cadre.values[row] ?? '',
            village: village.values[row] ?? '',
            household: household.values[row] ?? '',
            first: book.Pairings.sheetRows[first] ?? 0,
          },
        });
      },
      affectedBy: { Pairings: (changed, { index }) => index.of(pairingsOfHousehold).neighbours(changed) },
    },
  ],
};
