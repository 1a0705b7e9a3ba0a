import type { Trace } from '../../model/summary';
import type { ReportSource } from '../source';
import { rowsIn } from '../text/rows';

/** Festivals looked for in 帮扶内容, in the order of the year. */
const FESTIVALS = [
  '元旦',
  '春节',
  '元宵',
  '三八',
  '清明',
  '五一',
  '五四',
  '端午',
  '六一',
  '七一',
  '八一',
  '中秋',
  '重阳',
  '国庆',
];

/** The festivals that 帮扶内容 of some log rows names. */
export function festivalsNamed(trace: Trace, { book }: ReportSource): readonly string[] {
  const { values } = book.AssistanceLog.columns.content;
  const texts = rowsIn(trace, book, 'AssistanceLog').map((row) => values[row] ?? '');
  return FESTIVALS.filter((festival) => texts.some((text) => text.includes(festival)));
}
