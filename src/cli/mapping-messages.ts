import type { LocalizedText } from '../model/language';

/** What the command line says about importing old tables and filling forms. */
export const mappingMessages = {
  import: {
    zh: '导入旧台账：把原有的各种表格带进台账',
    en: 'carry a township’s own old tables into the ledgers',
  },
  oldTables: { zh: '原有的表格（.xlsx、.csv），可以几个', en: 'the old tables (.xlsx, .csv), one or several' },
  into: {
    zh: '带进哪份台账（它本身不变，另存一份）；不给则新建',
    en: 'the workbook to add to (a copy); else a new one',
  },
  map: { zh: '自己改过的对应关系（map.json）', en: 'a mapping of one’s own (map.json)' },
  leftoverToRemarks: {
    zh: '没有去处的列写进备注（“表头：内容”）',
    en: 'join columns without a home into 备注 as “header：value”',
  },
  badMap: {
    zh: '对应关系文件 {file} 用不了：{detail}。请照 --json 打印的 tables 改写。没有写出文件。',
    en: 'The mapping {file} cannot be used: {detail}. Write it as the tables that --json prints. No file was written.',
  },
  importNowhere: {
    zh: '{place} 行起的表不像任何一种台账，没有带入。',
    en: 'The table from row {place} is like none of the ledgers and was left.',
  },
  importTable: {
    zh: '{place} 行起的表 → {ledger}，带入 {count} 行',
    en: 'The table from row {place} → {ledger}: {count} rows',
  },
  importOuter: { zh: '村取自“{from}”：{value}', en: 'the village is that of “{from}”: {value}' },
  importLeftover: { zh: '没有去处的列：{columns}', en: 'columns without a home: {columns}' },
  importPresent: {
    zh: '{place} 行已有（{like} 行），没有重复带入。',
    en: 'Row {place} is there already ({like}) and was not doubled.',
  },
  importPresentDiffers: {
    zh: '{place} 行已有（{like} 行），没有重复带入；不同的有：{columns}。要用旧表的内容，请在台账里改。',
    en: 'Row {place} is there already ({like}) and was not doubled; the two differ in: {columns}.',
  },
  importTotal: { zh: '共带入 {count} 行。', en: '{count} rows were carried over.' },
  importNoPlace: {
    zh: '台账是旧版本的，没有这些列，内容没有带入：{columns}。请先在台账里加上这些列，再导入。',
    en: 'The ledgers are of an older version without these columns, so they were not carried over: {columns}.',
  },
  rowsNotAdded: {
    zh: '没有写出文件：{place}写不进去，{reason}。',
    en: 'No file was written: {place} could not take the rows, {reason}.',
  },
  fill: {
    zh: '套表：用台账把县里发的表格填好，另存一份',
    en: 'fill a table that the county sent from the ledgers',
  },
  form: { zh: '县里发的表格（.xlsx 或 .docx）', en: 'the form (.xlsx or .docx)' },
  from: { zh: '用哪份台账来填', en: 'the workbook to fill it from' },
  trace: { zh: '另写一份填表来源（.xlsx），自己留底', en: 'write beside it where each value came from (.xlsx)' },
  fillTable: { zh: '{place} 的表 ← {source}，填了 {count} 行', en: 'The table at {place} ← {source}: {count} rows' },
  fillNowhere: {
    zh: '{place} 的表没有认出来，没有填。',
    en: 'The table at {place} was not recognised and was not filled.',
  },
  fillUnknown: { zh: '没有可填的内容，留空：{cells}', en: 'left empty, nothing is known for: {cells}' },
  fillTotal: { zh: '共填 {count} 格。', en: '{count} cells were filled.' },
  fillErrors: {
    zh: '台账有 {count} 个错误，出错的行没有计入汇总的数字。请先校验改正，再套表。',
    en: 'The ledgers have {count} errors; faulty rows are not counted in numbers of the summary. Mend them first.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
