import type { FindingDefinition } from './definition';

/** R501: a point of the county's return slip. */
export const returnedPoint: FindingDefinition = {
  code: 'R501',
  severity: 'warning',
  title: { zh: '县里退回的意见', en: 'A point the county returned' },
  message: {
    zh: '县里退回（{returned}）：{point}。这一行改了就算办理；没有错的，请在“情况说明”里写明原因。',
    en: 'Returned by the county ({returned}): {point}. It is settled once the row is changed; if nothing is wrong, say why in 情况说明.',
  },
  explanation: {
    zh: '退回单里的一条，按行的内容找到现在的那一行，上面插入了行也找得到。那一行改动或删去以后，或者写了情况说明以后，不再出现；内容相同的几行各对应一条，改一行少一条。身份证号、电话只改了县里看不到的中间几位的，那个问题没有了就不再出现。与整张表有关的，写了情况说明以后不再出现。',
    en: 'A point of a return slip, at its row, found by what the row holds wherever it stands now. It goes once the row is changed or deleted, or explained in 情况说明; of rows that hold the same one point goes with each. Where only the digits of an ID number or phone that the county does not see were changed, it goes with the finding. One about a whole ledger goes once it is explained.',
  },
};
