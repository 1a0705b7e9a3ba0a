import type { LocalizedText } from '../../model/language';
import type { UnusableReason } from '../../xlsx/unusable-file';

/** Why a file cannot be used, and what to do about it. */
const WORDS: Readonly<Record<UnusableReason, LocalizedText>> = {
  empty: {
    zh: '文件是空的（0 字节）。可能没有保存成功，请从原来的程序重新保存一份。',
    en: 'The file is empty (0 bytes). Save it again from the program it came from.',
  },
  notZip: {
    zh: '这不是 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is no Excel workbook (.xlsx). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  xls: {
    zh: '这是旧版 Excel 文件（.xls）或 WPS 表格文件（.et）。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is an old Excel file (.xls) or a WPS file (.et). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  password: {
    zh: '工作簿设有打开密码，读不了。请在 Excel 中打开，到“文件—信息—保护工作簿—用密码进行加密”里清除密码，保存后再试。',
    en: 'The workbook is protected by a password. Open it in Excel, remove the password under File – Info – Protect Workbook, save, and try again.',
  },
  csv: {
    zh: '这是文本表格（.csv 之类的文本文件），不是 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is a table in plain text, such as .csv, not an Excel workbook (.xlsx). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  macros: {
    zh: '工作簿含有宏（.xlsm）。为安全起见不处理带宏的文件，请另存为不含宏的“Excel 工作簿（*.xlsx）”后再试。',
    en: 'The workbook holds macros (.xlsm), which are not accepted. Save it as “Excel Workbook (*.xlsx)” without macros.',
  },
  tooLarge: {
    zh: '文件太大，或解压后大得不正常，没有打开。请删去用不着的工作表和空白行列，另存后再试。',
    en: 'The file is too large, or unpacks to an abnormal size, and was not opened. Delete sheets, rows and columns that are not needed, save, and try again.',
  },
  broken: {
    zh: '文件已损坏，读不全，没有采用。请用 Excel 或 WPS 打开它（Excel 会提示修复），核对内容后另存一份再试。',
    en: 'The file is damaged and cannot be read in full, so nothing of it was used. Open it in Excel or WPS (Excel offers to repair it), check it, save a copy, and try again.',
  },
  strict: {
    zh: '这是“严格 Open XML”格式的工作簿，本程序读不了。请用 Excel 打开它，另存为“Excel 工作簿（*.xlsx）”（不要选“严格 Open XML 电子表格”）后再试。',
    en: 'This workbook is saved as “Strict Open XML”, which is not read here. Open it in Excel and save it as “Excel Workbook (*.xlsx)”, not as “Strict Open XML Spreadsheet”.',
  },
  xlsb: {
    zh: '这是二进制工作簿（.xlsb）。请用 Excel 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is a binary workbook (.xlsb). Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  template: {
    zh: '这是 Excel 模板（.xltx），不是工作簿。请用 Excel 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is an Excel template (.xltx), not a workbook. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.',
  },
  ods: {
    zh: '这是开放文档表格（.ods）。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is an OpenDocument spreadsheet (.ods). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  html: {
    zh: '这是网页文件改了扩展名（有些系统导出的“Excel”就是这样），不是 Excel 工作簿。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is a web page under another name, as some systems export it, not an Excel workbook. Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  xmlSpreadsheet: {
    zh: '这是 Excel 2003 的 XML 表格，不是 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is an XML spreadsheet of Excel 2003, not an Excel workbook (.xlsx). Open it in Excel or WPS and save it as “Excel Workbook (*.xlsx)”.',
  },
  notWorkbook: {
    zh: '这是另一种文件，不是 Excel 工作簿（.xlsx）。如果是表格，请另存为“Excel 工作簿（*.xlsx）”后再试。',
    en: 'This is a file of another kind, not an Excel workbook (.xlsx). If it is a spreadsheet, save it as “Excel Workbook (*.xlsx)”.',
  },
  entities: {
    zh: '文件里有不该有的内容（XML 实体声明），可能不安全，没有打开。请用 Excel 或 WPS 打开它，另存一份后再试。',
    en: 'The file holds something it should not (an XML entity declaration) and may be unsafe. Open it in Excel or WPS, save a copy, and try again.',
  },
};

/** What to tell the user of a file that cannot be used. */
export function unusableFileMessage(reason: UnusableReason): LocalizedText {
  return WORDS[reason];
}
