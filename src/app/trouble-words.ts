import type { Text } from '../model/language';
import { fillText, listed } from '../model/language';
import type { Trouble } from '../workbook/port';

/** What is in the way of a workbook, and what to do about it; `{sheets}` and `{code}` are filled in. */
const WORDS: Readonly<Record<Trouble['reason'], Text>> = {
  protectedSheets: { zh: '工作表“{sheets}”受保护，没有改动。请到“审阅—撤销工作表保护”，再试一次。', en: 'The sheet “{sheets}” is protected; nothing was changed. Unprotect it under Review, then try again.' },
  protectedStructure: { zh: '工作簿结构受保护，不能增加工作表，没有改动。请到“审阅—保护工作簿”取消保护，再试一次。', en: 'The workbook’s structure is protected, so no sheet can be added; nothing was changed. Unprotect it under Review, then try again.' },
  cellEdit: { zh: '正在单元格里输入。请先按回车键或 Esc 键结束输入，再试一次。', en: 'You are typing in a cell. Press Enter or Esc, then try again.' },
  otherWorkbook: { zh: '当前显示的是另一个工作簿。请切换到这个台账，再试一次。', en: 'Another workbook is in front. Go to this one, then try again.' },
  tooLarge: { zh: '一次要处理的内容超过了 Excel 网页版的上限。请删去台账下方用不着的行，或用桌面版 Excel 打开。', en: 'This is more than Excel on the web takes at once. Delete rows that are not needed, or use Excel on the desktop.' },
  gone: { zh: '刚才还在的工作表或表格不见了，可能已被删除或改名。请重新校验。', en: 'A sheet or table that was there a moment ago is gone. Check again.' },
  unreadableMarks: {
    zh: 'Excel 读不出工作表“{sheets}”的条件格式（用过撤销，或复制过规则，会这样），上面的颜色没有更新。保存后关闭工作簿，重新打开再校验。',
    en: 'Excel cannot read the conditional formats of “{sheets}” (this happens after an undo, or where a rule was duplicated), so the colours there are not up to date. Save, close and reopen the workbook, then check again.',
  },
  unsupported: { zh: '这个版本的 Excel 做不了这一步。请升级 Office，或用浏览器打开双联台账网页版。', en: 'This Excel cannot do that. Update Office, or use the browser page.' },
  halfWritten: { zh: '写到一半时出错，留下了工作表“{sheets}”。请删掉它们，再试一次。', en: 'Writing failed half-way and left the sheets “{sheets}”. Delete them, then try again.' },
  refused: { zh: 'Excel 没有执行这一步，没有改动。请重试；仍不行时告诉管理员：{code}', en: 'Excel refused; nothing was changed. Try again; if it stays so, tell your administrator: {code}' },
};

/** What to tell the user of a workbook that could not be read or changed. */
export function troubleWords(trouble: Trouble): Text {
  return fillText(WORDS[trouble.reason], {
    sheets: 'sheets' in trouble ? listed(trouble.sheets) : '',
    code: 'code' in trouble ? trouble.code : '',
  });
}
