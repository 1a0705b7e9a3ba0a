import { GUIDE_SHEET } from '../../model/grid';
import type { CellStyle, SheetPlan } from '../../model/plan';
import type { LedgerTemplate } from '../../templates/ledger';
import { ledgerTemplate, tableNames, TEMPLATE_VERSION } from '../../templates/ledgers';
import { colours, looks } from '../layout/look';
import { breaksBefore, PAGE_NUMBERS, type KeptRows, type RowSpan } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import { templateVersion } from '../layout/template-version';
import { addTextRow } from '../layout/text-row';
import { rowHeight, wrappedLines } from '../layout/text-size';

const WIDTHS = [17, 7, 42, 20];

const STEPS = [
  '先填“基本信息”：填报单位、上级单位、年度和报告期。起始、截止日期自动得出，不用填。',
  '本县的群众类别、帮扶方式、时机、板块、资金类别与“可选项”中不同的，在“可选项”里增加、删减或改动，下拉列表和汇总表都跟着变。',
  '再填各名册：考核标准、村社区名册、党支部名册、干部名册。名册填好后，其他表就能从下拉列表里选。',
  '登记“结对帮扶”：一户一行。换了干部，原来那行填上解除日期，再另起一行。',
  '平时只记两本账：走访、办事记“帮扶日志”，项目记“项目台账”。每件事只记一次，汇总表自动取数。',
  '点“校验”，按提示改正；写法不规范但看得懂的，可以用“修复”一次改好。没有错误了再点“汇总”。',
  '从表头下面第一个空行接着填，填满了继续往下填，表格自己会变长。中间空几行不要紧。不要合并单元格，不要在数据中间加小计行。',
  '可以筛选、排序、调整列宽、增加自己的列和工作表；不要改表头的文字。',
];

const SIGNS: readonly { readonly sign: string; readonly style: CellStyle; readonly meaning: string }[] = [
  { sign: '姓名*', style: looks.requiredHead, meaning: '深蓝底白字、带 * 号的列必填。' },
  { sign: '备注', style: looks.optionalHead, meaning: '浅蓝底黑字的列选填，没有就空着。' },
  {
    sign: '▼',
    style: { ...looks.body, horizontal: 'center' },
    meaning: '单元格右边有下拉箭头的，从列表里选。几个名称填在一格里的，用顿号“、”隔开。',
  },
  {
    sign: '错误',
    style: { ...looks.body, horizontal: 'center', bold: true, colour: 'C00000' },
    meaning: '必须改正，否则有关的行不计入汇总。',
  },
  {
    sign: '提醒',
    style: { ...looks.body, horizontal: 'center', bold: true, colour: '7F6000' },
    meaning: '请核对；没有问题可以不改。',
  },
];

/**
 * 填表说明: how to fill in the ledgers, what colours mean, what each ledger and column is for, and the template version.
 */
export function guidePlan(): SheetPlan {
  const builder = new SheetBuilder({ id: 'guide', sheet: GUIDE_SHEET }, WIDTHS);
  const kept: KeptRows[] = [];
  const title = builder.addRow(['双联台账填表说明'], 42);
  builder.mergeRow(title, 1, WIDTHS.length);
  builder.styleRow(title, looks.title);

  addHeading(builder, '一、怎么填');
  for (const [index, step] of STEPS.entries()) addTextRow(builder, `${index + 1}. ${step}`, looks.text);

  addHeading(builder, '二、颜色和记号');
  for (const { sign, style, meaning } of SIGNS) addPair(builder, sign, meaning, style);

  kept.push(
    keeping(builder, () => {
      addHeading(builder, '三、各表做什么用');
      for (const table of tableNames) addLedger(builder, ledgerTemplate(table));
    }),
  );
  const columns = builder.nextRow;
  addHeading(builder, '四、各列填什么');
  for (const [index, table] of tableNames.entries()) {
    const rows = keeping(builder, () => {
      addColumns(builder, ledgerTemplate(table));
    });
    // The chapter's heading stays with its first ledger.
    kept.push(index === 0 ? { from: columns, to: rows.to } : rows);
  }
  const version = addTextRow(builder, `模板版本：${TEMPLATE_VERSION}`, looks.text);
  builder.styleRow(version, { colour: colours.grey, horizontal: 'right' });

  builder.add(templateVersion);
  builder.add({ kind: 'tab', colour: colours.tabs.guide });
  builder.add({
    kind: 'page',
    orientation: 'portrait',
    area: { top: 1, left: 1, bottom: builder.nextRow - 1, right: WIDTHS.length },
    repeatRows: null,
    breaksBefore: breaksBefore(
      { orientation: 'portrait', width: builder.widthOf(1, WIDTHS.length), heights: builder.heights, repeatRows: null },
      kept,
    ),
    header: '',
    footer: PAGE_NUMBERS,
  });
  return builder.build(null);
}

/** The rows that `write` adds. */
function keeping(builder: SheetBuilder, write: () => void): RowSpan {
  const from = builder.nextRow;
  write();
  return { from, to: builder.nextRow - 1 };
}

function addHeading(builder: SheetBuilder, text: string): void {
  const row = builder.addRow([text], 30);
  builder.mergeRow(row, 1, builder.columns);
  builder.styleRow(row, looks.section);
}

function addPair(builder: SheetBuilder, label: string, text: string, style: CellStyle): number {
  const row = builder.addRow([label, text], rowHeight(wrappedLines(text, builder.widthOf(2, 3)), 10.5, 21));
  builder.mergeRow(row, 2, builder.columns);
  builder.styleRow(row, looks.body);
  builder.styleRow(row, style, 1, 1);
  return row;
}

function addLedger(builder: SheetBuilder, { sheet, about }: LedgerTemplate): void {
  const row = addPair(builder, sheet, about.zh, looks.link);
  builder.add({
    kind: 'link',
    at: { row, column: 1 },
    sheet,
    target: { row: 1, column: 1 },
    tooltip: `转到“${sheet}”`,
  });
}

function addColumns(builder: SheetBuilder, { sheet, columns }: LedgerTemplate): void {
  const caption = builder.addRow([sheet], 26);
  builder.styleRow(caption, { ...looks.text, bold: true });
  builder.styleRow(builder.addRow(['列', '必填', '填什么', '例'], 21), looks.head);
  for (const { header, required, prompt, example } of columns) {
    const row = builder.addRow(
      [header, required ? '必填' : '', prompt.zh, example],
      rowHeight(Math.max(wrappedLines(prompt.zh, WIDTHS[2] ?? 0), wrappedLines(example, WIDTHS[3] ?? 0)), 10.5, 20),
    );
    builder.styleRow(row, looks.body);
    builder.styleRow(row, { horizontal: 'center', bold: true }, 2, 2);
  }
}
