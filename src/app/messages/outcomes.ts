import type { LocalizedText } from '../../model/language';

/** What came of a task, in words that pane, ribbon and command line share. */
export const outcomeMessages = {
  created: { zh: '台账已建好，从“基本信息”开始填写。', en: 'The ledgers are ready; begin with 基本信息.' },
  nothingMissing: { zh: '台账都在，没有缺少的，没有改动。', en: 'All ledgers are there; nothing was changed.' },
  sampleAdded: {
    zh: '示例乡的台账已加到这个工作簿。点“校验”试一试；用完把这些示例行或工作表删掉即可。',
    en: 'The sample township is in this workbook now. Try Check; delete its rows or sheets when you are done.',
  },
  sampleRefused: {
    zh: '这个工作簿里已经有台账，没有加入示例，没有改动。',
    en: 'This workbook holds ledgers already, so no sample was added; nothing was changed.',
  },
  noLedgers: { zh: '这个工作簿里还没有双联台账。', en: 'This workbook has no ledgers yet.' },
  clean: { zh: '没有发现问题，可以汇总。', en: 'Nothing wrong was found; it can be summed up.' },
  notMarked: {
    zh: '问题已列出，但没能在单元格上标色。',
    en: 'The findings are listed, but their cells could not be coloured.',
  },
  periodMissing: {
    zh: '“基本信息”没有填写年度和报告期（自定义时还要起止日期），无法汇总。请补填后再试。',
    en: 'The profile (基本信息) does not tell year and period, so there is nothing to sum up over. Fill them in and try again.',
  },
  diagnostics: { zh: '诊断信息', en: 'Details for the administrator' },
  signatureEnds: {
    zh: '这份文件带有数字签名。内容一改，签名就失效：改动后写出的文件不再带签名，原文件和它的签名不变。需要签名的，请在 Excel 里重新签署。',
    en: 'This file is digitally signed. A change ends the signature: the file written after a change bears none, the original keeps its own. Sign the new one in Excel if it needs a signature.',
  },
  signatureGone: {
    zh: '内容改了，原来的数字签名已失效，另存的文件不再带签名。',
    en: 'The contents have changed, so the digital signature has ended; the file that you save bears none.',
  },
  unexpected: {
    zh: '程序出错，没有完成，台账没有改动。请重试；仍不行时，请把诊断信息告诉管理员。',
    en: 'The program failed; nothing was changed. Try again; if it stays so, tell your administrator the details.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
