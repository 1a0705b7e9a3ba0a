import { fillText, type LocalizedText } from '../../model/language';
import { cellAddress } from '../../model/cell';
import type { CellFix, FixRefusal } from '../../workbook/port';

/** Why a cell was not changed, and what to do about it. */
const WORDS: Readonly<Record<FixRefusal, LocalizedText>> = {
  formula: {
    zh: '未改 {address}：是公式，请改公式本身。',
    en: '{address} left alone: it holds a formula; mend the formula itself.',
  },
  merged: {
    zh: '未改 {address}：在合并单元格里，请先取消合并。',
    en: '{address} left alone: it is part of a merged cell; unmerge it first.',
  },
  protected: {
    zh: '未改 {address}：工作表受保护，请先撤销保护。',
    en: '{address} left alone: the sheet is protected; unprotect it first.',
  },
  damaged: {
    zh: '未改 {address}：文件在这里写得不合规范（例如同一单元格写了两次），改了可能出错。请用 Excel 或 WPS 打开，另存一份，再修复。',
    en: '{address} left alone: the file is written wrongly there (such as one cell twice). Open it in Excel or WPS, save a copy, and fix that.',
  },
  richText: {
    zh: '未改 {address}：里面的文字有自己的格式（如加粗、红字），改成数字或日期会丢掉这些格式。请在单元格里自己改。',
    en: '{address} left alone: parts of its text have formats of their own (bold, red) that a number or date would lose. Retype it in the cell.',
  },
  changed: {
    zh: '未改 {address}：内容已变，请重新校验。',
    en: '{address} left alone: it has changed since; check again.',
  },
};

/** What to tell the user about a fix that was not made. */
export function refusalMessage({ sheet, place, reason }: CellFix & { readonly reason: FixRefusal }): LocalizedText {
  return fillText(WORDS[reason], { address: `${sheet}!${cellAddress(place)}` });
}
