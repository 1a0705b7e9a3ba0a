import type { LocalizedText } from '../model/language';

/** What the ribbon's buttons tell when no pane is open; words that the pane uses too are elsewhere. */
export const commandWords = {
  found: {
    zh: '发现错误 {error} 处、提醒 {warning} 处，已在单元格上标出。点“打开面板”逐条查看和修复。',
    en: '{error} errors and {warning} warnings are marked in the cells. Open the pane to go through them.',
  },
  foundUnmarked: {
    zh: '发现错误 {error} 处、提醒 {warning} 处。点“打开面板”逐条查看和修复。',
    en: '{error} errors and {warning} warnings were found. Open the pane to go through them.',
  },
  summed: { zh: '已汇总，写好：{sheets}。', en: 'Summed up: {sheets}.' },
  errors: {
    zh: '还有 {count} 个错误，没有汇总。点“打开面板”查看和改正。',
    en: '{count} errors are left, so nothing was summed up. Open the pane to mend them.',
  },
  clash: {
    zh: '已有名为“{sheets}”的工作表，不是双联台账写的，没有动它。点“打开面板”选择写到哪里。',
    en: 'The sheet “{sheets}” is your own and was left alone. Open the pane to choose where to write.',
  },
  createFirst: { zh: '请先点“新建台账”。', en: 'Click “New ledgers” first.' },
  close: { zh: '知道了', en: 'Close' },
  cross: {
    zh: '看完请点这个窗口右上角的“×”关闭。',
    en: 'When you are done, close this window by the × in its corner.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
