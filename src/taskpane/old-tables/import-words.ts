import type { LocalizedText } from '../../model/language';

/** Words of the import’s page; they come with it, not with the pane's first screen. */
export const importWords = {
  title: { zh: '导入旧台账', en: 'Import old tables' },
  about: {
    zh: '请核对每块表是哪本台账、每一列是什么，不对的在右边改。点“带入”以前，台账不会变；旧表始终不变。',
    en: 'Check which ledger each table is and what each column is; correct it at the right. Nothing changes before you carry over; the old files never do.',
  },
  carryOver: { zh: '带入 {count} 行', en: 'Carry over {count} rows' },
  nothing: { zh: '没有可带入的行', en: 'No rows to carry over' },
  ledger: { zh: '{place} 是哪本台账', en: 'Which ledger {place} is' },
  noLedger: { zh: '不是台账，留下不带', en: 'None: leave it' },
  noColumn: { zh: '不带过来', en: 'Leave it' },
  rows: { zh: '新增 {count} 行', en: '{count} new rows' },
  left: { zh: '不带', en: 'left' },
  outer: { zh: '{header}取自“{from}”：{value}', en: '{header} from “{from}”: {value}' },
  numbering: { zh: '{headers}：重新编号，不带。', en: '{headers}: numbered anew, not carried over.' },
  joinLeftover: {
    zh: '没有去处的列写进备注（表头：内容）',
    en: 'Join columns without a home into 备注 (header：value)',
  },
  leftover: { zh: '没有去处的列（{count}）', en: 'Columns without a home ({count})' },
  findings: { zh: '带入时的问题（{count}）', en: 'Findings on the way ({count})' },
  findingsAbout: {
    zh: '读不出来的日期留空，其他照原来的字带入，带入后在台账里改。位置是旧表的。',
    en: 'A date that cannot be read is left blank, all else comes over as written; mend it in the ledger. The places are those of the old tables.',
  },
  present: { zh: '台账里已有，不重复带入（{count}）', en: 'There already, not doubled ({count})' },
  presentSame: { zh: '{place} 和 {like} 一样', en: '{place} is {like}' },
  presentDiffers: { zh: '{place} 即 {like}，不同的有：{columns}', en: '{place} is {like}, but differs in: {columns}' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
