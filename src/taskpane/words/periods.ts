import type { LocalizedText } from '../../model/language';

/** Words of comparisons across periods. */
export const periodWords = {
  menuCompare: { zh: '与上期比较', en: 'Compare with the period before' },
  menuCompareEnd: { zh: '不再与上期比较', en: 'Compare with the period before no more' },
  compareRefused: {
    zh: '“{name}”不能用来与上期比较。',
    en: '“{name}” cannot be compared with.',
  },
  compareEnded: {
    zh: '以后的汇总、上报和总结不再与上期比较。已经写出的“上期对比”表可以自己删掉。',
    en: 'Summaries, submissions and reports compare no more. The sheet 上期对比 that was written may be deleted.',
  },
  countyBefore: { zh: '与上期比较', en: 'Compare with the period before' },
  countyBeforeAbout: {
    zh: '上一次的县级汇总表，或各乡镇上期上报的文件（可选几个）：写出“上期对比”，说出哪些数少了、哪些结对不见了',
    en: 'An earlier roll-up, or the units’ submissions of the period before: they are set side by side, and what fell or vanished is told',
  },
  countySinceMore: {
    zh: '共 {count} 条，其余见汇总表的“上期对比”。',
    en: '{count} in all; the sheet 上期对比 of the roll-up has the others.',
  },
  countyBeforeChosen: { zh: '{name}（{count} 个单位）', en: '{name} ({count} units)' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
