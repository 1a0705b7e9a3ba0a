import { outcomeMessages } from '../app/messages/outcomes';
import type { LocalizedText } from '../model/language';
import { cardMessages } from './card-messages';
import { mappingMessages } from './mapping-messages';
import { replacementMessages } from './replacement-messages';
import { periodMessages } from './period-messages';
import { reportMessages } from './report-messages';
import { rollupMessages } from './rollup-messages';

/** What the command line says to people; one place for both languages. */
export const messages = {
  ...cardMessages,
  ...mappingMessages,
  ...periodMessages,
  ...reportMessages,
  ...rollupMessages,
  about: {
    zh: '双联台账：干部联系村、联系户台账的校验与汇总',
    en: 'Ledgers of cadres linked with villages and households: check them and sum them up',
  },
  template: { zh: '生成一份空白台账', en: 'write a blank workbook' },
  sample: { zh: '生成示例乡的台账', en: 'write the sample township' },
  validate: { zh: '校验台账，列出问题', en: 'check a workbook and list what is wrong' },
  fix: { zh: '修复只有一种理解的单元格，另存一份', en: 'apply the safe fixes to a copy' },
  summarize: { zh: '汇总，另存一份带汇总表的台账', en: 'add the summary sheets to a copy' },
  submit: {
    zh: '上报：生成给县里的一份（身份证号、电话遮盖，备注不报，带封面和封签）',
    en: 'make the copy for the county: masked, with a cover and a seal',
  },
  verify: {
    zh: '核对封签：上报的文件有没有改过',
    en: 'say whether submitted files were changed since they were sealed',
  },
  demo: { zh: '用示例乡走一遍：生成、校验、汇总', en: 'walk through the sample township: make, check, sum up' },
  input: { zh: '台账文件（.xlsx）', en: 'the workbook (.xlsx)' },
  output: { zh: '写到哪个文件（.xlsx）', en: 'the file to write (.xlsx)' },
  kind: {
    zh: '哪一种示例：2014（双联，上半年工作总结的数）或 2026（乡村振兴：驻村、脱贫户和监测户、考核指标）；不给则为 2014',
    en: 'which sample: 2014 (linked villages and households, a half-year report) or 2026 (rural revitalization: village teams, indicators); else 2014',
  },
  folder: { zh: '写到哪个文件夹；不给则为 out', en: 'the folder to write to; else out' },
  today: {
    zh: '以哪一天为今天（YYYY-MM-DD）；不给则取电脑日期',
    en: 'the day to take as today (YYYY-MM-DD); else the clock’s',
  },
  lang: { zh: '语言：zh 中文（不给则用中文），en 英文', en: 'language: zh Chinese (the default), en English' },
  overwrite: {
    zh: '输出文件已存在时覆盖它（输入文件永不覆盖）',
    en: 'replace the output file if it exists (never the input)',
  },
  json: { zh: '在标准输出只打印一个 JSON 对象', en: 'print one JSON object on standard output and nothing else' },
  force: {
    zh: '有错误也汇总，出错的行不计入并注明',
    en: 'sum up in spite of errors; faulty rows are left out and named',
  },
  all: { zh: '逐条列出全部问题，不折叠', en: 'list every finding, collapse none' },
  reason: {
    zh: '台账有错误还要上报的原因，写在封面上',
    en: 'why it is submitted in spite of errors; stands on the cover',
  },
  newLedgers: {
    zh: '补上缺少的台账；旧模板的下拉列表改为跟着“可选项”（您自己改过的不动）',
    en: 'add the ledgers that are missing; dropdowns of an older template follow 可选项 from then on (your own are left alone)',
  },
  addOption: {
    zh: '在“可选项”的一列中添加一项，如“群众类别:脱贫户”；可以写几次',
    en: 'add a value to a list of the sheet 可选项, e.g. “群众类别:脱贫户”; may be given several times',
  },
  withFaults: {
    zh: '带上常见的填写错误，用来练习校验和修复',
    en: 'with mistakes that clerks often make, to try checking and fixing on',
  },
  ...replacementMessages,
  help: { zh: '显示帮助', en: 'show help' },
  helpCommand: { zh: '显示某个命令的帮助', en: 'show help for a command' },
  verbose: { zh: '出错时显示诊断信息', en: 'show the details of what goes wrong' },
  version: { zh: '显示版本号', en: 'show the version' },
  usage: { zh: '用法：', en: 'Usage:' },
  arguments: { zh: '要写的：', en: 'Arguments:' },
  options: { zh: '参数：', en: 'Options:' },
  globalOptions: { zh: '每个命令都有的参数：', en: 'Options of every command:' },
  commands: { zh: '命令：', en: 'Commands:' },
  verboseHint: {
    zh: '加上 --verbose 再运行一次，可看到诊断信息。',
    en: 'Run it again with --verbose to see the details.',
  },
  standardOutput: { zh: '标准输出', en: 'standard output' },
  usageHint: {
    zh: '运行 “npm run --silent cli -- --help” 查看用法。',
    en: 'Run “npm run --silent cli -- --help” for usage.',
  },

  fileHeading: { zh: '【{file}】', en: '[{file}]' },
  written: { zh: '已写出：{file}', en: 'Written: {file}' },
  noFindings: outcomeMessages.clean,
  counts: {
    zh: '共 {total} 个问题：错误 {error}，提醒 {warning}，提示 {info}。',
    en: '{total} findings: {error} errors, {warning} warnings, {info} notes.',
  },
  more: {
    zh: '……还有 {count} 处同类问题，加 --all 全部列出。',
    en: '… and {count} more like these; --all lists them.',
  },
  explained: {
    zh: '另有 {count} 处已有情况说明，不算未改的问题：',
    en: '{count} more are explained and not counted:',
  },
  explainedBy: { zh: '说明：{reason}', en: 'reason: {reason}' },
  suggestion: { zh: '建议改为：{value}', en: 'suggested: {value}' },
  optionAdded: {
    zh: '已在“可选项”的“{list}”中添加“{value}”（{address}）。',
    en: '“{value}” was added to “{list}” of 可选项 ({address}).',
  },
  optionPresent: { zh: '“{list}”中已经有“{value}”。', en: '“{list}” has “{value}” already.' },
  fixed: { zh: '已修复 {count} 处：', en: '{count} cells mended:' },
  nothingToFix: {
    zh: '没有可以自动修复的单元格，副本与原文件内容相同。',
    en: 'Nothing could be mended safely; the copy holds the same as the original.',
  },
  verdicts: {
    zh: '干部考核：达标 {met}，序时达标 {onSchedule}，未达标 {missed}。',
    en: 'Cadres: {met} met the standard, {onSchedule} are on schedule, {missed} fell short.',
  },
  indicator: {
    zh: '考核指标“{indicator}”：{judged} 人参加考核，达标 {met}，序时达标 {onSchedule}，未达标 {missed}。',
    en: 'Indicator “{indicator}”: of {judged} cadres judged {met} meet it, {onSchedule} are on schedule, {missed} fall short.',
  },
  leftOut: {
    zh: '有 {count} 行因单元格有错误未计入：{rows}',
    en: '{count} rows were left out because of faulty cells: {rows}',
  },
  summarySheets: { zh: '汇总表：{sheets}', en: 'Summary sheets: {sheets}' },

  reasonWanted: {
    zh: '有 {count} 个错误，没有生成上报的文件。请先改正（上面列出了每一处）；确要上报请加 --reason 写明原因，原因会写在封面上。',
    en: '{count} errors, so no copy was made. Mend them first, or add --reason with the reason, which the cover then bears.',
  },
  notSubmitted: { zh: '未报：{sentence}', en: 'Left out: {sentence}' },
  sealed: { zh: '封签：{seal}', en: 'Seal: {seal}' },
  sealIntact: { zh: '完好：{file}（{time} 上报）', en: 'Intact: {file} (submitted {time})' },
  sealChanged: {
    zh: '有改动：{file}（{time} 上报）。封签之后台账改过，请对方重新上报。',
    en: 'Changed: {file} (submitted {time}). Its ledgers were changed after it was sealed; ask for a new submission.',
  },
  sealNone: {
    zh: '未封：{file}。没有封签：不是上报的文件，或封面被删了。',
    en: 'Not sealed: {file}. It bears no seal: it is no submission, or its cover was deleted.',
  },
  sealNewer: {
    zh: '不能核对：{file}（{time} 上报）。封签是新版本生成的，请升级后再核对。',
    en: 'Cannot tell: {file} (submitted {time}). A newer version made its seal; upgrade first.',
  },
  errorsBlock: {
    zh: '有 {count} 个错误，没有汇总。请先改正（上面列出了每一处）；确要汇总请加 --force，出错的行不计入并在表头注明。',
    en: '{count} errors, so nothing was summed up. Mend them first, or add --force: faulty rows are then left out and named.',
  },
  noPeriod: outcomeMessages.periodMissing,
  signatureEnds: outcomeMessages.signatureEnds,
  outputReadOnly: {
    zh: '“{file}”设成了只读，没有改动它。请换一个文件名，或者取消只读，再试一次。',
    en: '“{file}” is read-only and was left as it is. Choose another name, or unprotect it, then try again.',
  },
  outputExists: {
    zh: '文件已存在：{file}。请换一个文件名，或加 --overwrite 覆盖它。',
    en: 'File exists: {file}. Choose another name, or add --overwrite.',
  },
  outputIsInput: {
    zh: '输出文件与输入文件是同一个：{file}。原文件永不覆盖，请换一个文件名。',
    en: 'The output is the input itself: {file}. The input is never overwritten; choose another name.',
  },
  outputKind: { zh: '输出文件名要以 {ending} 结尾：{file}', en: 'The output file’s name must end in {ending}: {file}' },
  badOption: {
    zh: '--add-option 要写成“列名:内容”，列名是群众类别、帮扶方式、时机、板块或资金类别；现在是“{value}”。',
    en: '--add-option takes “column:value”, the column one of 群众类别, 帮扶方式, 时机, 板块, 资金类别, not “{value}”.',
  },
  optionRefused: {
    zh: '“{value}”没有加到“可选项”的“{list}”中，没有写出文件。内容最多30个字，“可选项”中要有这一列。',
    en: '“{value}” could not be added to “{list}” of 可选项; no file was written. A value has at most 30 characters, and 可选项 must have that column.',
  },
  badToday: {
    zh: '--today 要写成 YYYY-MM-DD，例如 2014-07-01；现在是“{value}”。',
    en: '--today takes YYYY-MM-DD, e.g. 2014-07-01, not “{value}”.',
  },
  demoNext: {
    zh: '用 Excel 或 WPS 打开 {file} 看汇总表。',
    en: 'Open {file} in Excel, WPS or LibreOffice to see the summary sheets.',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type MessageName = keyof typeof messages;
