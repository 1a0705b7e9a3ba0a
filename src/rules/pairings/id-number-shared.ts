import { otherOwnerOfIdNumber, pairingsWithIdNumber } from '../../standard/pairings/id-numbers';
import { householdOf } from '../../standard/pairings/pairing-indexes';
import type { Rule } from '../rule';

/** X311 */
export const idNumberShared: Rule = {
  finding: {
    code: 'X311',
    severity: 'error',
    title: { zh: '一个身份证号用于两户', en: 'One ID number on two households' },
    message: {
      zh: '{village}“{household}”的身份证号与第{first}行{otherVillage}“{other}”的相同，一个身份证号只能是一户户主的。请核对并更正其中一个；是同一户的，村和户主姓名要写成一样。',
      en: '“{household}” of {village} has the ID number of “{other}” of {otherVillage} in row {first}; a number belongs to one head of household. Correct one of them; where it is one household, write village and name alike.',
    },
    explanation: {
      zh: '身份证号相同而村或户主姓名不同时，报在后面的行；以第一次出现的那一户为准。同一户有几行结对的，身份证号相同不报。',
      en: 'The same number with another village or head of household; reported on the later rows, the household met first being the owner. Several pairings of one household share its number rightly.',
    },
  },
  checks: [
    {
      table: 'Pairings',
      column: 'idNumber',
      check: (row, context, report) => {
        const first = otherOwnerOfIdNumber(row, context);
        if (first === null) return;
        const { book } = context;
        const own = householdOf(book, row);
        const owner = householdOf(book, first);
        if (!own || !owner) return;
        report({
          params: {
            ...own,
            first: book.Pairings.sheetRows[first] ?? 0,
            otherVillage: owner.village,
            other: owner.household,
          },
        });
      },
      affectedBy: { Pairings: (changed, { index }) => index.of(pairingsWithIdNumber).neighbours(changed) },
    },
  ],
};
