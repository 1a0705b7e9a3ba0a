import type { LocalizedText } from '../model/language';

/** What the command line says about roll-ups and return slips. */
export const rollupMessages = {
  rollup: {
    zh: '县级汇总：把各乡镇的台账汇总成一个工作簿，说明谁没有报、哪份有问题',
    en: 'roll up the workbooks of a county’s units into one, and say who has not reported and what is wrong',
  },
  rollupInputs: {
    zh: '各乡镇的台账或上报的文件（.xlsx），也可以写文件夹',
    en: 'workbooks or submissions (.xlsx), or folders of them',
  },
  rollupUnits: {
    zh: '应报单位名单：有“单位”一列的工作簿，或上一次的县级汇总表',
    en: 'the units that owe a report: a workbook with a column 单位, or an earlier roll-up',
  },
  rollupDue: {
    zh: '截止日期（YYYY-MM-DD），封签在这一天以后的为迟报',
    en: 'the last day in time (YYYY-MM-DD), by the seals',
  },
  rollupReturns: {
    zh: '把每个有错误或有县级意见的单位的退回单写到这个文件夹',
    en: 'the folder for a return slip of each unit with errors or remarks',
  },
  rollupOpinions: {
    zh: '上一次的县级汇总表，里面写了“县级意见”',
    en: 'an earlier roll-up with remarks typed into 县级意见',
  },
  rollupRows: {
    zh: '把各台账的行写成 Parquet 文件，放到这个文件夹，按单位分开',
    en: 'the folder for the rows as Parquet, a folder a ledger, partitioned by unit',
  },
  returnSlip: {
    zh: '县里的退回单，每一条显示在现在的那一行',
    en: 'the county’s return slip; each point is shown at its row',
  },
  slipSettled: {
    zh: '退回单共 {count} 条，已办 {settled} 条，还有 {open} 条。',
    en: 'The return slip has {count} points: {settled} are settled, {open} are open.',
  },
  slipOfOther: {
    zh: '退回单是“{unit}”的，不是这份台账的单位的：没有找到的行也会算作已办。请核对是不是选错了文件。',
    en: 'The slip is of “{unit}”, not of this workbook’s unit: rows that are not found count as settled. Check the files.',
  },
  slipOfOtherPeriod: {
    zh: '退回单是针对{period}的，不是这份台账的报告期：没有找到的行也会算作已办。请核对是不是选错了文件。',
    en: 'The slip is about {period}, not about this workbook’s period: rows that are not found count as settled. Check the files.',
  },
  slipOfOne: {
    zh: '--return 是一个单位的退回单，请一次只校验这个单位的一个文件。',
    en: '--return is the slip of one unit: give just that unit’s file.',
  },
  noSlip: {
    zh: '这个文件里没有退回单：{file}。请选县里发来的“退回单”。',
    en: 'This file holds no return slip: {file}. Choose the one that the county sent.',
  },
  emptySlip: { zh: '退回单里没有要办的内容：{file}。', en: 'The return slip holds no points: {file}.' },
  noUnits: {
    zh: '没有找到“单位”一列：{file}。应报单位名单要有一列的表头是“单位”，下面一行一个单位。',
    en: 'No column 单位 was found: {file}. The list needs a column with this header, a unit in each row.',
  },
  listIsInput: {
    zh: '“{file}”既当作要汇总的文件，又当作名单或上一次的汇总表，一个文件只能做一样。请从要汇总的文件里去掉它，或者换一个名单。',
    en: '“{file}” is given both as a file to roll up and as a list or an earlier roll-up. Leave it out of the one or the other.',
  },
  noOpinions: {
    zh: '这个文件里没有“县级意见”一列：{file}。请选上一次的县级汇总表。',
    en: 'This file has no column 县级意见: {file}. Choose an earlier roll-up.',
  },
  badDue: {
    zh: '--due 要写成 YYYY-MM-DD，例如 2014-07-10；现在是“{value}”。',
    en: '--due takes YYYY-MM-DD, e.g. 2014-07-10, not “{value}”.',
  },
  noFiles: { zh: '没有找到 .xlsx 文件：{files}', en: 'No .xlsx file was found: {files}' },
  fileRead: { zh: '已读 {done}/{total}：{file}', en: 'Read {done}/{total}: {file}' },
  countedUnit: {
    zh: '计入  {unit}  {file}  {rows} 行  错误 {error} 提醒 {warning}  {seal}',
    en: 'counted  {unit}  {file}  {rows} rows  {error} errors {warning} warnings  {seal}',
  },
  leftFile: { zh: '未计  {file}', en: 'not counted  {file}' },
  fileProblem: { zh: '      {sentence}', en: '      {sentence}' },
  notReported: { zh: '没有报送：{units}', en: 'Not reported: {units}' },
  abolishedUnits: { zh: '名单里注明已撤并，不用报：{units}', en: 'Abolished by the list, owe no report: {units}' },
  lateUnits: { zh: '迟报：{units}', en: 'Late: {units}' },
  resubmitted: {
    zh: '{unit}重报：增加 {added} 行，减少 {gone} 行，改动 {changed} 行（“{before}”→“{after}”）',
    en: '{unit} reported again: {added} rows added, {gone} gone, {changed} changed (“{before}” → “{after}”)',
  },
  settledPoints: {
    zh: '县级意见：已改 {changed} 条，已说明 {explained} 条，未办 {open} 条，本期未报 {notReported} 条。',
    en: 'Remarks of before: {changed} changed, {explained} explained, {open} open, {notReported} not reported.',
  },
  maskedPoints: {
    zh: '县级意见有 {count} 条说的是身份证号或电话，中间几位遮着，改没改看不出，请问一问乡镇，见汇总表的“退回办理”。',
    en: '{count} remarks are about numbers whose middle is hidden, so whether they were changed cannot be told. Ask the units, see 退回办理.',
  },
  lostPoints: {
    zh: '县级意见有 {count} 条找不到是哪个单位、哪张台账、哪一行的，见汇总表的“退回办理”。请照乡镇自己的文件写清单位、表名和行号。',
    en: '{count} remarks name a unit, a sheet or a row that cannot be found, see 退回办理. Write unit, sheet and row as in the unit’s own file.',
  },
  rolledUp: {
    zh: '收到 {files} 个文件，计入 {units} 个单位，{period}。',
    en: '{files} files, {units} units counted, {period}.',
  },
  nothingUsable: {
    zh: '没有一个文件能用，没有写出汇总表。原因见上面每个文件的说明。',
    en: 'No file can be used, so nothing was written. The reasons stand with each file above.',
  },
  masked: {
    zh: '汇总表中身份证号和电话中间几位用*代替，备注没有收入。',
    en: 'Of ID numbers and phones the roll-up shows the ends only; remarks are left out.',
  },
  slipWritten: { zh: '退回单：{file}（{count} 条）', en: 'Return slip: {file} ({count} points)' },
  notRowFiles: {
    zh: '“{folder}”里有不是汇总写出的东西，没有动它。请用 --rows 写到一个空的文件夹。',
    en: '“{folder}” holds something that no roll-up wrote, and was left as it is. Give --rows an empty folder.',
  },
  rowsWritten: { zh: '行文件：{folder}（{count} 个）', en: 'Row files: {folder} ({count})' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
