import type { FillRefusal } from '../../model/form-fill';
import type { LocalizedText } from '../../model/language';

/** Why a form or a ledger does not take rows or a value. */
const REASONS: Readonly<Record<string, LocalizedText>> = {
  protected: { zh: '表格受保护，请先撤销工作表保护', en: 'it is protected; unprotect it first' },
  array: { zh: '插入行会拆开数组公式', en: 'new rows would tear an array formula' },
  pivot: { zh: '表上有数据透视表', en: 'a pivot table stands on it' },
  throughSheets: { zh: '有公式跨几张工作表求和', en: 'a formula adds up several sheets' },
  damaged: {
    zh: '文件内部的行次序有误，请用 Excel 打开另存后再试',
    en: 'its rows are out of order; save it again in Excel',
  },
  full: { zh: '已到工作表最后一行', en: 'the sheet is full' },
  merged: { zh: '那里是合并单元格', en: 'it is merged' },
  formula: { zh: '那里是公式', en: 'it holds a formula' },
  tableHeader: { zh: '那里是表格的列标题', en: 'it is the header of a table' },
  richText: { zh: '那里的文字有几种格式', en: 'its text has several formats' },
  taken: { zh: '最后一行下面已经有内容', en: 'something stands below its last row' },
  table: {
    zh: '那里是 Excel 的“表格”，加不了行，请先在“表格设计”里点“转换为区域”',
    en: 'an Excel table there takes no more rows; choose “Convert to Range” under “Table Design” first',
  },
  totals: { zh: '表格最后是汇总行，请先去掉汇总行', en: 'its table ends with a totals row; switch that off first' },
  filtered: {
    zh: '有的行被筛选或隐藏，请先显示全部行',
    en: 'some of its rows are filtered or hidden; show them all first',
  },
  short: {
    zh: '表格的空行不够，这个版本的 Excel 不能代为加长，请把表格右下角往下拖，再试一次',
    en: 'its table has too few blank rows and this Excel cannot lengthen it; drag its corner down and try again',
  },
};

/** Why rows or a cell were refused, in words. */
export function refusalWords(reason: string): LocalizedText {
  return REASONS[reason] ?? { zh: reason, en: reason };
}

/** What was not filled, and why, in a sentence. */
export function refusalLine(refusal: FillRefusal): LocalizedText {
  const { zh, en } = refusalWords(refusal.reason);
  const { sheet } = refusal;
  if ('rows' in refusal)
    return {
      zh: `“${sheet}”少 ${refusal.rows} 行，没有填进去：${zh}。`,
      en: `${refusal.rows} rows did not fit into “${sheet}”: ${en}.`,
    };
  return {
    zh: `${sheet}!${refusal.address} 没有填：${zh}。`,
    en: `${sheet}!${refusal.address} was not filled: ${en}.`,
  };
}
