import type { MatchReason } from '../../mapping/match-headers';
import type { LocalizedText } from '../../model/language';

/** The words for why a column is taken for one of ours. */
export const matchReasons: Readonly<Record<MatchReason, LocalizedText>> = {
  header: { zh: '表头相同', en: 'the same header' },
  synonym: { zh: '表头是同一个意思', en: 'a header that means the same' },
  person: { zh: '表头写明是谁的', en: 'the header says whose it is' },
  beside: { zh: '看旁边的列', en: 'by the columns beside it' },
  modifier: { zh: '表头大体相同', en: 'much the same header' },
  values: { zh: '看下面的内容', en: 'by what stands below' },
  several: { zh: '一列写着几件事，整段带入', en: 'it holds several facts, taken over whole' },
  again: { zh: '一行里有几次，每次带成一行', en: 'several times in a row, each a row of its own' },
  ticked: { zh: '表头就是要填的内容，打勾的算', en: 'its header is the value, for the rows that are ticked' },
  nth: { zh: '表头写明第几个，按先后填', en: 'its header says which one, in their order' },
  part: { zh: '表头是一个月份或类别，按它分开统计', en: 'its header is a month or a kind, counted apart' },
  continued: { zh: '没有表头，接着前一张工作表', en: 'without a header, going on with the sheet before' },
  map: { zh: '您选的', en: 'your choice' },
  kept: { zh: '和上次一样', en: 'as the last time' },
};
