import type { FindingDefinition } from './definition';
import * as kinds from './kinds';

/** S001–S011: what is wrong with the workbook's sheets, headers and rows rather than with a cell. */

const missingLedger: FindingDefinition = {
  ...kinds.missingLedger,
  title: { zh: '缺少台账', en: 'A ledger is missing' },
  message: {
    zh: '没有找到台账“{sheet}”，或者表上没有认得出的表头，与它有关的内容都无法校验和汇总。请从空白台账中复制“{sheet}”工作表，或把表名和表头改回原样。',
    en: 'The ledger “{sheet}” was not found, or its header row was not recognised, so nothing that depends on it can be checked or summed up. Copy the sheet “{sheet}” from a blank workbook, or give sheet and headers their names back.',
  },
  explanation: {
    zh: '台账先按表格名称找，再按工作表名称找；只找到工作表时，前30行中要有一行认得出至少一半的必填表头。找不到的台账按没有数据处理，引用它的单元格不再另报问题。',
    en: 'A ledger is found by its table, else by its sheet; where only the sheet is left, one of its first 30 rows must hold at least half of the required headers. A missing ledger counts as empty, and cells that refer to it are not reported again.',
  },
};

const missingColumn: FindingDefinition = {
  ...kinds.missingColumn,
  title: { zh: '缺少列', en: 'A column is missing' },
  message: {
    zh: '“{sheet}”缺少“{column}”一列，需要这一列的校验和数字都做不出来。请插入一列，表头写“{column}”。',
    en: '“{sheet}” has no column “{column}”, so checks and numbers that need it cannot be made. Insert a column with the header “{column}”.',
  },
  explanation: {
    zh: '比对表头时不计空格、换行、全角半角括号、星号和（必填）（从下拉列表选择）（如：…）之类的说明；表格的标题行关掉了的，按表格里存的列名读；列的先后不限。缺少的是必填列时，各行的这一项按有错误处理；缺少的是选填列时按未填处理。基本信息表缺少项目时同样报告。',
    en: 'Headers are compared without spaces, line breaks, kind of brackets, asterisk and remarks such as （必填）, in any order; where the table’s header row is switched off, by the columns’ names that the table keeps. Where the missing column is required, that item of every row counts as faulty; where it is optional, as blank. A missing item of the profile is reported in the same way.',
  },
};

const doubledHeader: FindingDefinition = {
  ...kinds.doubledHeader,
  title: { zh: '表头重复', en: 'A header stands twice' },
  message: {
    zh: '“{sheet}”有两处“{column}”，只读取了{kept}，{address}没有读取，其中的内容不会进入汇总。请删去或改名其中一处。',
    en: '“{sheet}” has “{column}” twice; {kept} is read and {address} is not, so what stands there enters no summary. Delete or rename one of them.',
  },
  explanation: {
    zh: '同一表头出现多次时读取最前面的一列（基本信息表为最上面的一行），其余各报一次。',
    en: 'Where a header stands several times the first is read, and each of the others is reported.',
  },
};

const unknownColumn: FindingDefinition = {
  ...kinds.unknownColumn,
  title: { zh: '台账以外的列', en: 'A column that is not of the ledger' },
  message: {
    zh: '“{sheet}”的“{value}”不是台账规定的列，不参加校验和汇总，原样保留。如果是规定的列写错了表头，请改正表头。',
    en: '“{value}” is not a column of “{sheet}”: it is neither checked nor summed up, and left as it is. If it is one of the columns with a mistyped header, correct the header.',
  },
  explanation: {
    zh: '表格范围内（没有表格时为连续的表头范围内）不属于台账的列，以及基本信息表中不认识的项目。',
    en: 'A column within the table (or within the unbroken header row, where there is no table) that the ledger does not declare, and an unknown item of the profile.',
  },
};

const newerTemplate: FindingDefinition = {
  ...kinds.newerTemplate,
  title: { zh: '台账版本过新', en: 'Made by a newer version' },
  message: {
    zh: '这个工作簿的台账版本是{version}，本程序只认得到版本{known}，读出的内容可能不全。请先升级本程序再使用。',
    en: 'This workbook has template version {version}; this program knows versions up to {known} and may not read all of it. Update the program first.',
  },
  explanation: {
    zh: '台账版本由程序写在“填表说明”中。工作簿仍会尽量读取，但结果不能作准。',
    en: 'The version is written into 填表说明 by the program. The workbook is read as far as possible, but the result cannot be relied on.',
  },
};

const mergedCells: FindingDefinition = {
  ...kinds.mergedCells,
  title: { zh: '数据中有合并单元格', en: 'Merged cells among the data' },
  message: {
    zh: '数据中的{range}{reason}',
    en: 'Among the data {range} {reason}',
  },
  reasons: {
    ledger: {
      zh: '是合并单元格，内容只算在左上角一格，其余各格按空白处理，这些行会少算。请取消合并，在每一格分别填写。',
      en: 'is merged: its content belongs to the top left cell alone and the others count as blank, so their rows fall short. Unmerge and fill in every cell.',
    },
    carried: {
      zh: '是合并单元格，导入时内容算作其中每一行都有；数字、电话和证件号只算在第一行。请核对这些行。',
      en: 'is merged: its content was taken over for each of its rows; a number counts for the first of them only. Look at these rows again.',
    },
    blank: {
      zh: '空着，表中每组只在第一行写一次，导入时按上面的“{above}”算。请核对这一行。',
      en: 'is blank in a table that names each group once, at its first row; it was taken as “{above}” above it. Look at this row again.',
    },
  },
  explanation: {
    zh: '只报告数据行之内的合并；表头以上的标题和表头本身可以合并。导入旧台账时，合并的村、干部等算作其中每一行都有；村或板块每组只写一次、下面空着的，按上面一格算。',
    en: 'Only merges that touch data rows are reported; titles above the header row and headers themselves may be merged. When old tables are imported, a merged village or cadre counts for each of its rows, and so does a village or section that each group has once, above blank cells.',
  },
};

const formulaError: FindingDefinition = {
  ...kinds.formulaError,
  title: { zh: '公式出错', en: 'A formula error' },
  message: {
    zh: '“{column}”的公式结果是错误值 {value}，这一格读不出内容，需要它的数字都不计这一行。请改正公式，或直接填写结果。',
    en: 'The formula in “{column}” gives the error {value}: the cell says nothing, and numbers that need it leave the row out. Correct the formula, or type the result.',
  },
  explanation: {
    zh: '公式单元格按结果读取；结果为 #REF！、#N/A、#DIV/0! 等错误值时该格按有错误处理，不再另报问题。',
    en: 'Formula cells are read by their result; a cell that shows #REF!, #N/A, #DIV/0! or the like is faulty and not reported again.',
  },
};

const missingResult: FindingDefinition = {
  ...kinds.missingResult,
  title: { zh: '公式没有存结果', en: 'A formula without a stored result' },
  message: {
    zh: '{reason}请用 Excel 或 WPS 打开文件，保存一次，再重新校验；也可以直接填写结果。',
    en: '{reason}Open the file in Excel or WPS, save it and check it again, or type the result.',
  },
  reasons: {
    cell: {
      zh: '“{column}”是公式，但文件里没有存它的结果（生成这个文件的程序没有计算），读不出内容，需要它的数字都不计这一行。',
      en: '“{column}” is a formula whose result the file does not store (the program that wrote it did not calculate): the cell says nothing, and numbers that need it leave the row out. ',
    },
    header: {
      zh: '{place}的表头是公式，但文件里没有存它的结果（生成这个文件的程序没有计算），不知道这一列是什么，整列都没有读取。',
      en: 'The header in {place} is a formula whose result the file does not store (the program that wrote it did not calculate): what the column holds is not known, and it is not read. ',
    },
  },
  explanation: {
    zh: '有些程序写出的文件只有公式，没有结果。这样的单元格不当作空白，也不猜测：该格按有错误处理，不再另报问题。一行中只有这样的格、而必填项空着的，只报这些格，不当作一条台账。',
    en: 'Some programs write formulas without their results. Such a cell is not blank and nothing is guessed: it is faulty and not reported again. A row that holds nothing else and lacks a required item is no entry; just these cells are reported.',
  },
};

const totalRow: FindingDefinition = {
  ...kinds.totalRow,
  title: { zh: '数据中有合计行', en: 'A total row among the data' },
  message: {
    zh: '第{row}行{reason}，合计由汇总表自动得出。',
    en: 'Row {row} {reason}: the summaries make the totals.',
  },
  reasons: {
    label: {
      zh: '是“{value}”行，不是一条台账，没有计入任何数字。请删去这一行',
      en: 'is a “{value}” row and no entry of the ledger; no number counts it. Delete it',
    },
    declared: {
      zh: '是表格自带的汇总行，不是一条台账，没有计入任何数字。可以在“表设计”中去掉“汇总行”的勾',
      en: 'is the table’s own totals row and no entry of the ledger; no number counts it. It may be switched off under Table Design',
    },
  },
  explanation: {
    zh: '表格自带的汇总行；或者一行中第一个有内容的单元格（台账以外的序号不算），或者全行唯一的文字（日期和数字不算），是小计、合计、总计、累计、共计、汇总、总数、计、Total 等，写成“合 计”“合計”“合计（万元）”“合计：3个项目”“乌木村小计”，或是分类汇总写出的“农村产业发展 汇总”“总计”，而且有必填项空着（正好是合计一词的缺一项即可，其他写法要缺一半以上；“/”之类占位符号算空着，姓名、名称、选项栏里的数字也算）。必填项齐全的行总是一条台账，名称里有“合计”也一样。加 --force 汇总时也不计入。',
    en: 'The table’s own totals row; or a row whose first filled cell (running numbers outside the ledger aside), or whose only words (days and numbers aside), are 小计, 合计, 总计, 累计, 共计, 汇总, 总数, 计, Total and the like in any usual writing (合 计, 合計, 合计（万元）, 合计：3个项目, 乌木村小计, what Excel’s Subtotal writes) and that lacks what is required (one item beside just the word, else at least half; signs such as “/”, and numbers where names go, count as missing). A row with all required items is an entry, whatever its name. With --force it is left out as well.',
  },
};

const noEntry: FindingDefinition = {
  ...kinds.noEntry,
  title: { zh: '数据中有不是台账的行', en: 'A row that is no entry' },
  message: {
    zh: '第{row}行{reason}，不是一条台账，没有计入任何数字。请移到表格以外或删去；确是一条台账的，请补齐必填项。',
    en: 'Row {row} {reason}: it is no entry of the ledger, and no number counts it. Move it out of the table or delete it; if it is an entry, fill in what is required.',
  },
  reasons: {
    note: { zh: '是说明或签名（“{value}”）', en: 'is a note or a line for signatures (“{value}”)' },
    heading: { zh: '是标题（“{value}”）', en: 'is a heading (“{value}”)' },
    member: {
      zh: '是户主以外的家庭成员（“{value}”），台账一户一行',
      en: 'is of a member of the household other than its head (“{value}”); the ledger has a row for each household',
    },
    noTime: {
      zh: '各次都空着（“{value}”）',
      en: 'tells of no time at all (“{value}”)',
    },
    header: { zh: '又是一行表头（“{value}”等）', en: 'is the header row again (“{value}” …)' },
    filler: { zh: '只填了“{value}”之类的占位符号', en: 'holds nothing but signs such as “{value}”' },
  },
  explanation: {
    zh: '第一个有内容的单元格是“注：”“备注：”“说明：”“填表人：”“审核人：”“联系电话：”“（盖章）”“以下空白”之类，“一、农村产业发展”之类的分组标题“二季度”“4月”之类的时间标题，或台账标题，并且必填项至少一半空着；重复的表头和表头下面的列号（1、2、3……）；只有“/”之类占位符号的行。必填项大多齐全的行总是一条台账。加 --force 汇总时也不计入。',
    en: 'A row whose first filled cell reads 注：, 备注：, 说明：, 填表人：, 审核人：, 联系电话：, （盖章）, 以下空白 or the like, or is a heading of a group or of a stretch of time (4月) or the ledger’s title, and that lacks at least half of the required items; the header row repeated, or the numbers of its columns (1, 2, 3 …); a row of nothing but signs such as “/”. A row that has most of what is required is an entry. With --force it is left out as well.',
  },
};

export const unreadLedger: FindingDefinition = {
  ...kinds.unreadLedger,
  title: { zh: '像台账但没有读取的表', en: 'What looks like a ledger and was not read' },
  message: {
    zh: '“{place}”看上去是“{ledger}”，但没有读取，其中{rows}行没有计入任何数字。{reason}',
    en: '“{place}” looks like the ledger {ledger} and was not read: no number counts the {rows} rows there. {reason}',
  },
  reasons: {
    other: {
      zh: '本程序只读“{read}”：要计入的，请把这些行移到“{read}”的表格下面；不要计入的，请删去或改掉表头。',
      en: 'Only “{read}” is read: move the rows below its table if they are to count; if not, delete them or change their headers.',
    },
    missing: {
      zh: '没有找到名为“{ledger}”的台账：如果就是这一张，请把工作表改名为“{ledger}”。',
      en: 'No ledger called “{ledger}” was found: if this is it, give the sheet that name.',
    },
  },
  explanation: {
    zh: '工作表（隐藏的也算）上有一行认得出某个台账的大多数必填表头，下面有内容，而它不是读取的那一张：例如另存的第二季度日志、复制的工作表、台账旁边的另一块同样的表格；或者工作表的名称中有台账的名称，下面各行没有表头。每处报告一次。只有表头、没有内容的不报；本程序写出的表不报。',
    en: 'A sheet, hidden or not, has a row with most of a ledger’s required headers and something below it, and is not the one that was read: a log for the second quarter, a copied sheet, another such table beside the ledger’s own; or a sheet bears a ledger’s name and its rows have no headers. Reported once for each. Not where nothing stands below the headers, nor for sheets that the product wrote.',
  },
};

export const structureFindings: readonly FindingDefinition[] = [
  missingLedger,
  missingColumn,
  doubledHeader,
  unknownColumn,
  newerTemplate,
  mergedCells,
  formulaError,
  totalRow,
  missingResult,
  noEntry,
  unreadLedger,
];
