import { GUIDE_SHEET, type WorkbookContent } from '../model/grid';
import type { Omissions } from '../submission/submitted-ledgers';
import type { Checked } from './check';

/** Maximum number of names in a sentence of the cover. */
const NAMED = 8;

/** Rows that are no entries: totals among the data, notes and signatures. */
const ROWS_WITHOUT_ENTRY: ReadonlySet<string> = new Set(['S008', 'S010']);
/** A column that the product does not know. */
const UNKNOWN_COLUMN = 'S004';

/** What a submission leaves out of a workbook, a sentence each; in Chinese, as the cover is. */
export function leftOutSentences({ findings, content }: Checked, omissions: Omissions): readonly string[] {
  const { idNumbers, phones, texts, remarks } = omissions;
  const rows = findings.filter(({ code }) => ROWS_WITHOUT_ENTRY.has(code)).length;
  const columns = findings
    .filter(({ code }) => code === UNKNOWN_COLUMN)
    .map(({ sheet, value }) => `${sheet}“${String(value ?? '')}”`);
  const sheets = otherSheets(content);
  return [
    '只报台账中的数值；公式、批注、颜色、图片和文件属性不报。',
    ...(idNumbers + phones > 0 ? [`身份证号${idNumbers}个、电话${phones}格，中间几位用*代替。`] : []),
    ...(texts > 0 ? [`其他文字中的身份证号、银行卡号、电话${texts}格，也用*代替。`] : []),
    ...(remarks > 0 ? [`备注${remarks}格。`] : []),
    ...(rows > 0 ? [`小计、说明等不是台账记录的行${rows}行。`] : []),
    ...(columns.length > 0 ? [`自己加的列${columns.length}列：${listed(columns)}。`] : []),
    ...(sheets.length > 0 ? [`台账以外的工作表${sheets.length}张：${listed(sheets)}。`] : []),
  ];
}

/** Sheets of the township's own: the product's can be made again from the ledgers. */
function otherSheets({ sheets, grids, stamps }: WorkbookContent): readonly string[] {
  const known = new Set([GUIDE_SHEET, ...grids.map(({ sheet }) => sheet), ...stamps.map(({ sheet }) => sheet)]);
  return sheets.filter((sheet) => !known.has(sheet));
}

function listed(names: readonly string[]): string {
  return names.slice(0, NAMED).join('、') + (names.length > NAMED ? '等' : '');
}
