import { sourceName } from '../app/ledger-words';
import type { SheetFill } from '../app/fill/fill-form';
import type { FillRefusal } from '../model/form-fill';
import { columnLetters } from '../model/cell';
import type { Text } from '../model/language';
import type { Speaker } from './speaker';

/** As many empty cells as are named. */
const NAMED = 12;

/** What was filled, as a person reads it. */
export function fillLines(sheets: readonly SheetFill[], speaker: Speaker): readonly string[] {
  const lines: string[] = [];
  for (const { sheet, lists, labels, empty } of sheets) {
    for (const { header, source, columns, rows } of lists) {
      const place = `${sheet}!${header.top}`;
      if (source === null) lines.push(speaker.text('fillNowhere', { place }));
      else lines.push(speaker.text('fillTable', { place, source: sourceName(source), count: rows }));
      for (const { column, label, key, sure } of columns)
        lines.push(`  ${columnLetters(column)} ${label} ← ${key} ${Math.round(sure * 100)}%`);
    }
    for (const [address, { path, sure }] of Object.entries(labels?.cells ?? {}))
      lines.push(`  ${sheet}!${address} ← ${path} ${Math.round(sure * 100)}%`);
    const unknown = [...new Set(empty.map(({ label }) => label).filter((label) => label !== ''))];
    if (unknown.length > 0) lines.push(speaker.text('fillUnknown', { cells: unknown.slice(0, NAMED).join('、') }));
  }
  const count = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  return [...lines, '', speaker.text('fillTotal', { count })];
}

const REASONS: Readonly<Record<string, Text>> = {
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
};

/** Why rows or a cell were refused, in words. */
export function refusalWords(reason: string): Text {
  return REASONS[reason] ?? { zh: reason, en: reason };
}

/** What was not filled, and why, in a sentence. */
export function refusalLine(refusal: FillRefusal): Text {
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
