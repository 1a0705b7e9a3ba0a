import type { LocalizedText } from '../../../model/language';

/** Words of the draft's page; they come with it, not with the pane's first screen. */
export const reportWords = {
  about: {
    zh: '这是初稿。数字都来自台账，点一下看来自哪几行；标黄的【请补充】要自己写。',
    en: 'This is a draft. Its numbers come from the ledgers, each opens its rows; what is marked is for you to write.',
  },
  kinds: { zh: '写哪一种', en: 'Which paper' },
  总结: { zh: '总结', en: 'Summary' },
  月报: { zh: '月报', en: 'Month' },
  季报: { zh: '季报', en: 'Quarter' },
  简报: { zh: '简报', en: 'One page' },
  otherPeriod: {
    zh: '报告期不是一个月（一个季度），标题照“基本信息”写。要写别的报告期，请在那里改。',
    en: 'The period is no such one; the title says what 基本信息 says. Change it there for another period.',
  },
  stale: { zh: '台账有改动，这份初稿已过期。', en: 'The ledgers changed; this draft is out of date.' },
  again: { zh: '重新生成', en: 'Draft again' },
  save: { zh: '保存 Word 文件', en: 'Save as Word file' },
  savePage: { zh: '保存网页', en: 'Save as page' },
  copy: { zh: '复制文字', en: 'Copy text' },
  copied: { zh: '文字已复制。', en: 'The text is copied.' },
  notCopied: { zh: '没能复制。请按 Ctrl+C。', en: 'Not copied; press Ctrl+C.' },
  errorsAbout: {
    zh: '有错误的行不能计入总结。建议先改正；确要现在生成，出错的行会在开头注明。',
    en: 'Rows with errors cannot be counted. Mend them first; or draft now, and they are named in its head.',
  },
  errorsForce: { zh: '仍要生成', en: 'Draft anyway' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
