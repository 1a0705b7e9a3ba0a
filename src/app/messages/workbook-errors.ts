import { fillText, listed, type LocalizedText } from '../../model/language';
import type { WorkbookProblem } from '../../workbook/port';

const CROWDED: Readonly<Record<Extract<WorkbookProblem, { reason: 'noRoom' }>['of'], LocalizedText>> = {
  formats: { zh: '单元格格式', en: 'cell formats' },
  sheets: { zh: '工作表', en: 'sheets' },
};

/** Why a workbook cannot be read or changed now, and what to do about it; with placeholders for names. */
const WORDS: Readonly<Record<WorkbookProblem['reason'], LocalizedText>> = {
  protectedSheets: {
    zh: '工作表“{sheets}”受保护，没有改动。请到“审阅—撤销工作表保护”，再试一次。',
    en: 'The sheet “{sheets}” is protected; nothing was changed. Unprotect it under Review, then try again.',
  },
  protectedStructure: {
    zh: '工作簿结构受保护，不能增加工作表，没有改动。请到“审阅—保护工作簿”取消保护，再试一次。',
    en: 'The workbook’s structure is protected, so no sheet can be added; nothing was changed. Unprotect it under Review, then try again.',
  },
  cellEdit: {
    zh: '正在单元格里输入。请先按回车键或 Esc 键结束输入，再试一次。',
    en: 'You are typing in a cell. Press Enter or Esc, then try again.',
  },
  otherWorkbook: {
    zh: '当前显示的好像是另一个工作簿，没有改动。请切换到这个台账，再试一次；仍不行时先关掉别的工作簿。',
    en: 'Another workbook is in front, it seems; nothing was changed. Go to this one, then try again; if it stays so, close the others first.',
  },
  tooLarge: {
    zh: '一次要处理的内容超过了 Excel 网页版的上限。请删去台账下方用不着的行，或用桌面版 Excel 打开。',
    en: 'This is more than Excel on the web takes at once. Delete rows that are not needed, or use Excel on the desktop.',
  },
  gone: {
    zh: '刚才还在的工作表或表格不见了，可能已被删除或改名。请重新校验。',
    en: 'A sheet or table that was there a moment ago is gone. Check again.',
  },
  unreadableMarks: {
    zh: 'Excel 读不出工作表“{sheets}”的条件格式（用过撤销，或复制过规则，会这样），上面的颜色没有更新。保存后关闭工作簿，重新打开再校验。',
    en: 'Excel cannot read the conditional formats of “{sheets}” (this happens after an undo, or where a rule was duplicated), so the colours there are not up to date. Save, close and reopen the workbook, then check again.',
  },
  unsupported: {
    zh: '这个版本的 Excel 做不了这一步。请升级 Office，或用浏览器打开双联台账网页版。',
    en: 'This Excel cannot do that. Update Office, or use the browser page.',
  },
  noRoom: {
    zh: '工作簿里的{crowded}已到 Excel 的上限，放不下新的，没有改动。请新建一份空白台账，把各表的行复制过去（选择性粘贴—数值），再试一次。',
    en: 'The workbook holds as many {crowded} as Excel allows, so no more fit in; nothing was changed. Make new blank ledgers, copy the rows over (Paste Special – Values), and try again.',
  },
  nameTaken: {
    zh: '工作簿里的名称“{name}”指的是别的内容，写不进去，没有改动。请到“公式—名称管理器”给它换个名字或删掉它，再试一次。',
    en: 'The name “{name}” means something else in this workbook; nothing was changed. Rename or delete it under Formulas – Name Manager, then try again.',
  },
  halfWritten: {
    zh: '写到一半时出错，留下了工作表“{sheets}”。请删掉它们，再试一次。',
    en: 'Writing failed half-way and left the sheets “{sheets}”. Delete them, then try again.',
  },
  refused: {
    zh: 'Excel 没有执行这一步，没有改动。请重试；仍不行时告诉管理员：{code}',
    en: 'Excel refused; nothing was changed. Try again; if it stays so, tell your administrator: {code}',
  },
};

/** What to tell the user of a workbook that could not be read or changed. */
export function workbookErrorMessage(problem: WorkbookProblem): LocalizedText {
  return fillText(WORDS[problem.reason], {
    sheets: 'sheets' in problem ? listed(problem.sheets) : '',
    code: 'code' in problem ? problem.code : '',
    name: 'name' in problem ? problem.name : '',
    crowded: 'of' in problem ? CROWDED[problem.of] : '',
  });
}
