import type { LocalizedText } from '../../model/language';

/** Words of 县级汇总, and of return slips in a township's pane. */
export const countyWords = {
  countyAbout: {
    zh: '把各乡镇报来的台账一起拖进来（也可以拖文件夹），汇总成一个工作簿，并说明谁没有报、哪份有问题。文件只在本机处理，不会上传；原文件不会改动。',
    en: 'Drop the workbooks of all units here, or folders of them: they become one workbook, and you are told who has not reported and what is wrong. All is done by this computer alone; the files stay as they are.',
  },
  countyDrop: { zh: '松开鼠标，加入这些文件', en: 'Let go to add these files' },
  countyChoose: { zh: '选择各乡镇的文件', en: 'Choose the units’ files' },
  countyAddMore: { zh: '再加文件', en: 'Add files' },
  countyRemove: { zh: '不要“{name}”', en: 'Remove “{name}”' },
  countyRemoveAll: { zh: '全部清空', en: 'Remove all' },
  countyFiles: { zh: '{count} 个文件', en: '{count} files' },
  countyStart: { zh: '开始汇总', en: 'Roll up' },
  countyWaiting: { zh: '还没有读', en: 'Not read yet' },
  countyReading: { zh: '正在读……', en: 'Reading …' },
  countyRead: { zh: '已读：{unit}，{rows} 行', en: 'Read: {unit}, {rows} rows' },
  countyIsCounty: {
    zh: '这是县级汇总表，不是乡镇的台账，不计入',
    en: 'A county’s own roll-up, not counted',
  },
  countyStepReading: { zh: '已读 {done}/{total} 个文件', en: 'Read {done}/{total} files' },
  countyStepAdding: { zh: '正在汇总', en: 'Adding up' },
  countyStepPacking: { zh: '正在生成文件', en: 'Making the file' },
  countyStepLooking: { zh: '正在读名单', en: 'Reading the list' },
  countyCancelled: {
    zh: '已取消。已经读过的文件不用再读，点“开始汇总”接着来。',
    en: 'Cancelled. Files that were read stay read; choose “Roll up” to go on.',
  },
  countyOptions: { zh: '要核对的（都可以不选）', en: 'To check against (all optional)' },
  countyUnits: { zh: '应报单位名单', en: 'Units that owe a report' },
  countyUnitsAbout: {
    zh: '有“单位”一列的工作簿，用来看谁没有报',
    en: 'A workbook with a column 单位, to tell who has not reported',
  },
  countyUnitsChosen: { zh: '{count} 个单位，来自“{name}”', en: '{count} units, of “{name}”' },
  countyEarlier: { zh: '上一次的县级汇总表', en: 'The earlier county workbook' },
  countyEarlierAbout: {
    zh: '看里面的“县级意见”办了没有，并写进退回单',
    en: 'To tell whether its 县级意见 are settled, and return those that are not',
  },
  countyEarlierChosen: { zh: '“{name}”，县级意见 {count} 条', en: '“{name}”, {count} remarks' },
  countyEarlierUnits: { zh: '应报单位也用它的：{count} 个', en: 'Its list of {count} units is used too' },
  countyDue: { zh: '截止日期', en: 'Due by' },
  countyDueAbout: { zh: '封签在这一天以后的为迟报', en: 'What was sealed after this day is late' },
  countyChooseFile: { zh: '选择文件', en: 'Choose a file' },
  countyForget: { zh: '不用它', en: 'Do without it' },
  countyNoUnits: {
    zh: '“{name}”里没有找到“单位”一列。应报单位名单要有一列的表头是“单位”，下面一行一个单位。',
    en: '“{name}” has no column 单位. The list needs a column with this header, a unit in each row.',
  },
  countyNoOpinions: {
    zh: '“{name}”里没有“县级意见”一列。请选上一次的县级汇总表。',
    en: '“{name}” has no column 县级意见. Choose an earlier county workbook.',
  },
  countyNothingUsable: {
    zh: '没有一个文件能用，没有生成汇总表。原因见下面每个文件的说明。',
    en: 'No file can be used, so no workbook was made. The reasons stand with each file below.',
  },
  countyHead: {
    zh: '收到 {files} 个文件，计入 {units} 个单位，{period}。',
    en: '{files} files, {units} units counted, {period}.',
  },
  countyShow: { zh: '打开汇总表', en: 'Open the county workbook' },
  countySave: { zh: '保存汇总表', en: 'Save the county workbook' },
  countyInExcel: { zh: '在新窗口打开汇总表', en: 'Open the county workbook in a window' },
  countyGivenInExcel: {
    zh: '已在新的 Excel 窗口打开县级汇总表，请另存为“{name}”。',
    en: 'The county workbook is open in a new Excel window; save it as “{name}”.',
  },
  countyMissing: { zh: '没有报送（{count}）', en: 'Not reported ({count})' },
  countyLeft: { zh: '没有计入的文件（{count}）', en: 'Files not counted ({count})' },
  countyCounted: { zh: '已计入的单位（{count}）', en: 'Units counted ({count})' },
  countyAbolished: {
    zh: '名单里已撤并的单位，不用报（{count}）',
    en: 'Abolished by the list, owe no report ({count})',
  },
  countyAbolishedUnit: { zh: '{unit}：{note}', en: '{unit}: {note}' },
  countyAgain: { zh: '重报的变化（{count}）', en: 'Reported again ({count})' },
  countyOpinions: { zh: '上一次县级意见的办理', en: 'Remarks of the time before' },
  countySlips: { zh: '退回单（{count}）', en: 'Return slips ({count})' },
  countySlipsAbout: {
    zh: '有错误或有县级意见的单位各一份。发给乡镇，乡镇在台账的“更多”里点“对照退回单”。',
    en: 'One for each unit with errors or remarks. Send them to the units, who open them under “More”.',
  },
  countySlip: { zh: '{unit}：{points} 条', en: '{unit}: {points} points' },
  countySaveSlip: { zh: '保存', en: 'Save' },
  countySaveSlips: { zh: '全部保存（压缩包）', en: 'Save all (zip)' },
  countyInTime: { zh: '按时', en: 'in time' },
  countyReported: { zh: '已报', en: 'reported' },
  countyLate: { zh: '迟报', en: 'late' },
  countyNotReported: { zh: '未报', en: 'not reported' },
  countyNotCounted: { zh: '未计', en: 'not counted' },
  countyFacts: {
    zh: '{file}，{rows} 行，错误 {error}，提醒 {warning}，封签：{seal}',
    en: '{file}, {rows} rows, {error} errors, {warning} warnings, seal {seal}',
  },
  countyResubmitted: {
    zh: '{unit}：增加 {added} 行，减少 {gone} 行，改动 {changed} 行（“{before}”→“{after}”）',
    en: '{unit}: {added} rows added, {gone} gone, {changed} changed (“{before}” → “{after}”)',
  },
  countySettled: {
    zh: '已改 {changed} 条，已说明 {explained} 条，未办 {open} 条，本期未报 {notReported} 条。',
    en: '{changed} changed, {explained} explained, {open} open, {notReported} not reported.',
  },
  countyMasked: {
    zh: '有 {count} 条说的是身份证号或电话，中间几位遮着，改没改看不出，请问一问乡镇。',
    en: '{count} are about numbers whose middle is hidden, so whether they were changed cannot be told. Ask the units.',
  },
  countyLost: {
    zh: '有 {count} 条找不到是哪个单位、哪张台账、哪一行的，见汇总表的“退回办理”。请照乡镇自己的文件写清单位、表名和行号。',
    en: '{count} name a unit, a sheet or a row that cannot be found, see 退回办理. Write unit, sheet and row as in the unit’s own file.',
  },
  slipOpen: {
    zh: '退回单“{name}”：共 {count} 条，已办 {settled} 条，还有 {open} 条。',
    en: 'Return slip “{name}”: {count} points, {settled} settled, {open} open.',
  },
  slipList: { zh: '看这几条', en: 'List them' },
  slipOfOther: {
    zh: '退回单是“{unit}”的，不是这份台账的单位的：没有找到的行也会算作已办。请核对是不是选错了文件。',
    en: 'The slip is of “{unit}”, not of this workbook’s unit: rows that are not found count as settled. Check the files.',
  },
  slipOfOtherPeriod: {
    zh: '退回单是针对{period}的，不是这份台账的报告期：没有找到的行也会算作已办。请核对是不是选错了文件。',
    en: 'The slip is about {period}, not about this workbook’s period: rows that are not found count as settled. Check the files.',
  },
  noSlip: {
    zh: '“{name}”里没有退回单。请选县里发来的“退回单”。',
    en: '“{name}” holds no return slip. Choose the one that the county sent.',
  },
  emptySlip: { zh: '退回单“{name}”里没有要办的内容。', en: 'The return slip “{name}” holds no points.' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
