import type { LeftOutRow } from '../../model/summary';
import { SOURCES_SHEET } from '../sources/source-line';
import { rowTexts } from '../sources/row-ranges';

/** Maximum number of characters for the rows of a ledger in a form's head; 数据来源 names all rows. */
const LONGEST = 120;

/** How many rows were left out of the form's numbers, and which; null where none was. */
export function leftOutNote(rows: readonly LeftOutRow[]): string | null {
  if (rows.length === 0) return null;
  const sheets = [...new Set(rows.map((row) => row.sheet))];
  const named = sheets.map((sheet) => {
    const texts = rowTexts(
      rows.filter((row) => row.sheet === sheet).map((row) => row.row),
      LONGEST,
    );
    return `${sheet}${texts[0]?.text ?? ''}${texts.length > 1 ? '等' : ''}`;
  });
  return `注：有${rows.length}行因单元格有错误未计入有关数字：${named.join('；')}。明细见“${SOURCES_SHEET}”，改正后请重新汇总。`;
}
