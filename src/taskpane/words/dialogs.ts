import type { LocalizedText } from '../../model/language';

/** Words of dialogs, of settings, help and errors. */
export const dialogWords = {
  errorsTitle: { zh: '还有 {count} 个错误', en: '{count} errors are left' },
  errorsAbout: {
    zh: '有错误的行不能计入汇总。建议先改正；确要现在汇总，出错的行会在汇总表头注明。',
    en: 'Rows with errors cannot be counted. Mend them first; or sum up now, and they are named in the head of each summary.',
  },
  errorsMend: { zh: '先去改正', en: 'Mend them first' },
  errorsForce: { zh: '仍要汇总', en: 'Sum up anyway' },
  reasonTitle: { zh: '还有 {count} 个错误，确要上报？', en: '{count} errors are left. Submit all the same?' },
  reasonAbout: {
    zh: '建议先改正。确要现在上报，请写明原因，原因会写在上报封面上；有错误的行不计入封面上的数。',
    en: 'Mend them first; or say why it is submitted now: the cover bears the reason, and rows with errors are not counted there.',
  },
  reasonLabel: { zh: '上报原因', en: 'Reason' },
  reasonExample: {
    zh: '例如：县里今天截止，两户的身份证号还在核对',
    en: 'e.g. due today, two ID numbers are still being looked up',
  },
  reasonSubmit: { zh: '写明原因并上报', en: 'Submit with this reason' },
  submitted: {
    zh: '已生成给县里的文件：{name}。请打开看一遍，打印封面盖章后一起报送。原台账没有改动。',
    en: 'The county’s copy was made: {name}. Look through it, print and stamp its cover, and send both. Your ledgers stay as they are.',
  },
  submittedInExcel: {
    zh: '已在新的 Excel 窗口打开给县里的文件，请看一遍，另存为“{name}”，打印封面盖章后一起报送。原台账没有改动。',
    en: 'The county’s copy is open in a new Excel window: look through it, save it as “{name}”, print and stamp its cover, and send both. Your ledgers stay as they are.',
  },
  submittedSeal: {
    zh: '封签 {seal}，印在封面上。上报后请不要再改这个文件，改了县里会看出来。',
    en: 'Its seal {seal} stands on the cover. Do not change the file after this: the county would see it.',
  },
  clashTitle: { zh: '已有同名的工作表', en: 'A sheet has that name already' },
  clashAbout: {
    zh: '工作表“{sheets}”不是双联台账写的，不会动它。汇总可以写到另一张表，名字后面加编号。',
    en: 'The sheet “{sheets}” is your own and stays as it is. The summary can go to another sheet, with a number behind its name.',
  },
  clashRename: { zh: '写到另一张表', en: 'Use another name' },
  settingsTitle: { zh: '设置', en: 'Settings' },
  language: { zh: '语言 Language', en: 'Language 语言' },
  languageAuto: { zh: '跟随 Office 或系统', en: 'As Office or the system' },
  theme: { zh: '颜色', en: 'Colours' },
  themeAuto: { zh: '跟随系统', en: 'As the system' },
  themeLight: { zh: '浅色', en: 'Light' },
  themeDark: { zh: '深色', en: 'Dark' },
  live: { zh: '边填边查', en: 'Check while typing' },
  liveAbout: {
    zh: '校验过后，改动台账时只重查受影响的行。',
    en: 'After a check, each edit re-checks just the rows it affects.',
  },
  autoOpen: { zh: '打开这个工作簿时自动打开面板', en: 'Open the pane with this workbook' },
  autoOpenAbout: {
    zh: '记在工作簿里，对装了双联台账的人都有效。改这一项以后，之前的操作不能再撤销。',
    en: 'The workbook keeps it, for everybody who has Linked Ledgers. After a change, what was done before cannot be undone.',
  },
  helpTitle: { zh: '帮助', en: 'Help' },
  helpSeverity: {
    zh: '“错误”要先改正，否则那一行不计入汇总；“提醒”请看一眼是否属实；“提示”只供了解。',
    en: 'Errors must be mended, or their rows are not counted; look at warnings; notes are for your information.',
  },
  helpFix: {
    zh: '“改”和“预览并修复”只动列出的单元格，改动前都会写明原来是什么、改成什么。',
    en: 'Fixing changes just the cells listed, and says before and after.',
  },
  helpTrace: {
    zh: '结果里的每个数字都可以点开，看它来自台账的哪些行。',
    en: 'Every number of the results opens the ledger rows it was made from.',
  },
  helpPrivacy: {
    zh: '台账内容只在本机处理，不会上传。',
    en: 'Your ledgers are worked on by this computer alone; nothing is sent anywhere.',
  },
  helpSave: {
    zh: '网页版改好后请点“另存”，得到一个新文件，原文件不动。',
    en: 'In the browser, save when done: you get a new file, the original stays as it is.',
  },
  helpAsk: {
    zh: '还有问题：点“⋯”里的“复制诊断信息”，连同截图发给管理员。',
    en: 'Still stuck: choose “Copy diagnostics” under ⋯ and send them to your administrator with a screenshot.',
  },
  helpPage: { zh: '常见问题和求助方法', en: 'Common questions, and where to ask' },
  diagnosticsTitle: { zh: '诊断信息', en: 'Diagnostics' },
  diagnosticsAbout: {
    zh: '求助时请把下面的文字发给管理员。里面只有版本、各台账行数和出错的位置，没有台账的任何内容。',
    en: 'Send the text below when you ask for help. It holds versions, row counts and where it failed, nothing of your ledgers.',
  },
  diagnosticsCopied: { zh: '已复制，请到消息里粘贴。', en: 'Copied; paste it into your message.' },
  diagnosticsNotCopied: {
    zh: '没能自动复制。文字已选中，请按 Ctrl+C（Mac 上按 ⌘C）。',
    en: 'It could not be copied by itself. The text is selected: press Ctrl+C (⌘C on a Mac).',
  },
  copy: { zh: '复制', en: 'Copy' },
  goFillIn: { zh: '去填写', en: 'Fill them in' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
