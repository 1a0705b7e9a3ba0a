import type { LocalizedText } from '../../model/language';

/** Words shown beside a workbook without ledgers: a blank one, or one of the county's. */
export const emptyBookWords = {
  emptyAbout: {
    zh: '新建一套台账，同一件事只填一次，汇总自动生成。',
    en: 'Make a set of ledgers: type each fact once, the summaries come by themselves.',
  },
  emptySheets: { zh: '现有工作表：{sheets}', en: 'Sheets here: {sheets}' },
  createLedgers: { zh: '新建台账', en: 'New ledgers' },
  showSample: { zh: '看看示例', en: 'See a sample' },
  sampleAbout: {
    zh: '“看看示例”会在这个工作簿里新增示例乡的台账，已有的工作表不动；示例行看完可以删除。',
    en: '“See a sample” adds example rows, on sheets of their own, to this workbook; your sheets stay as they are, and the examples can be deleted.',
  },
  countyWorkbookTitle: { zh: '这是县级汇总表', en: 'This is a county’s own workbook' },
  countyWorkbookAbout: {
    zh: '在“校验结果”的“县级意见”一列写要乡镇核对的话，点“另存”；下一次汇总时选它做“上一次的县级汇总表”，就会写进退回单。',
    en: 'Type remarks into the column 县级意见 of 校验结果 and save; choose the file as the earlier county workbook next time, and they go into the return slips.',
  },
  countySeeFindings: { zh: '打开“校验结果”', en: 'Open 校验结果' },
  countyGo: { zh: '到“县级汇总”', en: 'To the roll-up' },
  slipWorkbookTitle: { zh: '这是县里的退回单', en: 'This is a return slip of the county' },
  slipWorkbookAbout: {
    zh: '请先打开本单位的台账，再点“更多”里的“对照退回单”选这个文件，每一条就显示在台账现在的那一行。',
    en: 'Open your unit’s ledgers first, then choose this file under “Open a return slip” in the menu: each point is shown at its row.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
