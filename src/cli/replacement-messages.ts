import type { LocalizedText } from '../model/language';

/** What the command line says about replacing values. */
export const replacementMessages = {
  replace: {
    zh: '把一列中写错的内容全部改掉，如“时机:春节=重大节日”；几个台账都有这一列的，写“帮扶日志.时机:…”；可以写几次',
    en: 'write something else for a value in all of a column, e.g. “时机:春节=重大节日”, or “帮扶日志.时机:…” where several ledgers have the column; may be given several times',
  },
  notReplaced: {
    zh: '没有改动，也没有写出文件。请把 --replace 改好再运行。',
    en: 'Nothing was changed and no file was written. Correct --replace and run it again.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
