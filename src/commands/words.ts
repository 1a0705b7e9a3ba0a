import type { Text } from '../model/language';

/** What the ribbon's buttons tell when no pane is open. */
export const commandWords = {
  created: { zh: '台账已建好，从“基本信息”开始填写。', en: 'The ledgers are ready; begin with 基本信息.' },
  clean: { zh: '没有发现问题，可以汇总。', en: 'Nothing wrong was found; it can be summed up.' },
  found: { zh: '发现错误 {error} 处、提醒 {warning} 处，已在单元格上标出。点“打开面板”逐条查看和修复。', en: '{error} errors and {warning} warnings are marked in the cells. Open the pane to go through them.' },
  summed: { zh: '已汇总，写好：{sheets}。', en: 'Summed up: {sheets}.' },
  errors: { zh: '还有 {count} 个错误，没有汇总。点“打开面板”查看和改正。', en: '{count} errors are left, so nothing was summed up. Open the pane to mend them.' },
  noPeriod: { zh: '“基本信息”没有填写年度和报告期，无法汇总。', en: '基本信息 does not tell year and period, so there is nothing to sum up over.' },
  clash: { zh: '已有名为“{sheets}”的工作表，不是双联台账写的，没有动它。点“打开面板”选择写到哪里。', en: 'The sheet “{sheets}” is your own and was left alone. Open the pane to choose where to write.' },
  noLedgers: { zh: '这个工作簿里还没有双联台账。请先点“新建台账”。', en: 'This workbook has no ledgers yet. Click “New ledgers” first.' },
  trouble: { zh: '没有完成，台账没有改动。请点“打开面板”再试一次，面板会说明原因。（{detail}）', en: 'Not done; nothing was changed. Try again in the pane, which tells the reason. ({detail})' },
  close: { zh: '知道了', en: 'Close' },
} as const satisfies Readonly<Record<string, Text>>;

export type CommandWord = keyof typeof commandWords;

/** A sentence of the ribbon's with its `{placeholders}` filled in. */
export interface CommandMessage {
  readonly word: CommandWord;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function sayCommand({ word, params = {} }: CommandMessage, language: keyof Text): string {
  return commandWords[word][language].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
