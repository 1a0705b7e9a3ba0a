import type { LocalizedText } from '../../model/language';

/** Why a workbook cannot hold several copies of a form's sheet. */
const REASONS: Readonly<Record<string, LocalizedText>> = {
  structure: { zh: '工作簿的结构受保护，加不了工作表', en: 'the structure of the workbook is protected' },
  objects: {
    zh: '表上有“表格”、图表、控件之类，复制以后不再是原来的样子',
    en: 'a table, chart, control or the like stands on it, which a copy would not keep as it is',
  },
  referred: {
    zh: '有公式或名称按名字引用这张表，复制以后不知道指哪一张',
    en: 'formulas or names speak of it by its name',
  },
  document: { zh: 'Word 文件不能一份里放几张', en: 'a Word document holds one' },
};

/** Why a form's sheet cannot be copied, in words. */
export function copyRefusal(reason: string): LocalizedText {
  return REASONS[reason] ?? { zh: reason, en: reason };
}
