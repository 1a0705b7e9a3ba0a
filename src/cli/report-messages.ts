import type { LocalizedText } from '../model/language';

/** What `report` says to people. */
export const reportMessages = {
  report: {
    zh: '生成工作总结的初稿（Word 文件），每个数字都注明来自哪几行',
    en: 'write the draft of the work summary (.docx), every number with its ledger rows',
  },
  reportOutput: { zh: '写到哪个文件（.docx）', en: 'the file to write (.docx)' },
  reportKind: {
    zh: '总结（不给则为总结）、月报、季报，或一页的简报',
    en: 'the summary (总结, the default), of a month (月报), of a quarter (季报), or one page of main figures (简报)',
  },
  reportHtml: {
    zh: '另写一个网页，点数字就能看来自哪几行（身份证号、电话遮盖）',
    en: 'also write a page where a click on a number shows its rows (numbers of persons masked)',
  },
  reportForce: {
    zh: '有错误也生成，出错的行不计入并在开头注明',
    en: 'write it in spite of errors; faulty rows are left out and named in its head',
  },
  reportErrorsBlock: {
    zh: '有 {count} 个错误，没有生成总结。请先改正（上面列出了每一处）；确要生成请加 --force，出错的行不计入并在开头注明。',
    en: '{count} errors, so no report was written. Mend them first, or add --force: faulty rows are then left out and named.',
  },
  reportOtherPeriod: {
    zh: '“基本信息”的报告期是“{period}”，标题照此写；要写{kind}的，请改报告期再生成。',
    en: 'The period in 基本信息 is {period}, and the title says so; change it there for a {kind}.',
  },
  reportBlanks: {
    zh: '有 {count} 处【请补充】要自己写：可直接在 Word 里写，也可写在“总结素材”里，下次自动填上。',
    en: '{count} places 【请补充】 are for you to fill in: in Word, or in the sheet 总结素材, which fills them the next time.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
