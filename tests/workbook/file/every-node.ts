import type { PlanNode, SheetPlan } from '../../../src/model/plan';

/** Texts that a careless writer turns into something else. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://example.com","点我")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  "=cmd|' /C calc'!A0",
  '\t=1',
  '#REF!',
  '#N/A',
  '_x0041_',
  '_x005F_x0041_',
  '  两头有空格  ',
  '第一行\n第二行',
  '回车\r\n换行',
  '<b>&amp;"\'</b>',
  '110101199003070038',
  '0012',
  '2014-03-05',
  'TRUE',
  '控制\u0001\u000B符',
  '零宽\u200B字',
  '𠮷野家',
] as const;

const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** One node of every kind, with what each can say, on a sheet whose name needs quotes. */
const nodes: readonly PlanNode[] = [
  { kind: 'columns', widths: [14, 12, 10, 30] },
  { kind: 'values', at: { row: 1, column: 1 }, values: [['汇总表']] },
  { kind: 'merge', range: { top: 1, left: 1, bottom: 1, right: 4 } },
  {
    kind: 'style',
    range: { top: 1, left: 1, bottom: 1, right: 4 },
    style: { font: '黑体', size: 22, horizontal: 'center', vertical: 'center' },
  },
  { kind: 'rows', from: 1, to: 1, height: 36 },
  {
    kind: 'values',
    at: { row: 3, column: 1 },
    values: [
      ['姓名', '数量', '日期', '说明'],
      ['甲', 0, 41_703, '无'],
      ['乙', 2.5, 41_704, true],
      ['丙', 4, null, '跳到'],
      ['丁', 7, 41_800, '末'],
    ],
  },
  {
    kind: 'style',
    range: { top: 3, left: 1, bottom: 7, right: 4 },
    style: { border: { style: 'thin' }, size: 12, bold: true, wrap: true },
  },
  {
    kind: 'style',
    range: { top: 4, left: 1, bottom: 7, right: 4 },
    style: { bold: false, fill: 'DDEBF7', colour: 'C00000' },
  },
  { kind: 'style', range: { top: 4, left: 3, bottom: 7, right: 3 }, style: { numberFormat: 'yyyy-mm-dd' } },
  { kind: 'table', name: 'Things', range: { top: 3, left: 1, bottom: 7, right: 4 }, style: 'TableStyleLight9' },
  { kind: 'formula', at: { row: 8, column: 2 }, formula: 'SUBTOTAL(109,B4:B7)', result: 13.5 },
  { kind: 'formula', at: { row: 8, column: 4 }, formula: 'A4&"、"&A5', result: '甲、乙' },
  { kind: 'link', at: { row: 6, column: 4 }, sheet: '别的 表', target: { row: 2, column: 3 }, tooltip: '看这一行' },
  { kind: 'note', at: { row: 3, column: 1 }, text: '填写姓名。\n例:王伟' },
  { kind: 'freeze', rows: 3, columns: 1 },
  {
    kind: 'validation',
    range: { top: 4, left: 1, bottom: 7, right: 1 },
    rule: { type: 'length', from: 1, to: 20 },
    prompt: { title: '姓名', text: '填真名' },
    error: { level: 'stop', title: '太长', text: '不超过二十个字' },
  },
  {
    kind: 'validation',
    range: { top: 4, left: 2, bottom: 5, right: 2 },
    rule: { type: 'decimal', from: 0, to: 99.5 },
    prompt: null,
    error: { level: 'warning', title: '数量', text: '零到九十九点五' },
  },
  {
    kind: 'validation',
    range: { top: 6, left: 2, bottom: 7, right: 2 },
    rule: { type: 'whole', from: 0, to: 10 },
    prompt: null,
    error: { level: 'information', title: '数量', text: '整数' },
  },
  {
    kind: 'validation',
    range: { top: 4, left: 3, bottom: 7, right: 3 },
    rule: { type: 'date', from: 36_526, to: 73_050 },
    prompt: { title: '日期', text: '例:2014-03-05' },
    error: null,
  },
  {
    kind: 'validation',
    range: cell(4, 4),
    rule: { type: 'list', values: ['无', '5" 管'] },
    prompt: null,
    error: { level: 'stop', title: '说明', text: '请选一个' },
  },
  { kind: 'validation', range: cell(5, 4), rule: { type: 'listFrom', formula: 'Choices' }, prompt: null, error: null },
  {
    kind: 'validation',
    range: cell(6, 4),
    rule: { type: 'custom', formula: 'LEN(D6)>1' },
    prompt: null,
    error: { level: 'stop', title: '说明', text: '至少两个字' },
  },
  {
    kind: 'validation',
    range: cell(7, 4),
    rule: { type: 'any' },
    prompt: { title: '说明', text: '随便写' },
    error: null,
  },
  { kind: 'dataBar', range: { top: 4, left: 2, bottom: 7, right: 2 }, colour: '5B9BD5', max: 10 },
  {
    kind: 'colourRule',
    range: { top: 4, left: 1, bottom: 7, right: 4 },
    formula: '$B4=0',
    style: { colour: '9C0006', fill: 'FFC7CE', bold: true },
  },
  {
    kind: 'chart',
    type: 'column',
    title: '数量图',
    description: '每人的数量',
    stacked: false,
    categories: { top: 4, left: 1, bottom: 7, right: 1 },
    series: [{ name: '数量', values: { top: 4, left: 2, bottom: 7, right: 2 }, colour: '4472C4' }],
    over: { top: 10, left: 1, bottom: 24, right: 4 },
  },
  {
    kind: 'chart',
    type: 'bar',
    title: '堆积',
    description: '堆积条',
    stacked: true,
    categories: { top: 4, left: 1, bottom: 7, right: 1 },
    series: [
      { name: '一', values: { top: 4, left: 2, bottom: 7, right: 2 }, colour: '4472C4' },
      { name: '二', values: { top: 4, left: 3, bottom: 7, right: 3 }, colour: 'ED7D31' },
    ],
    over: { top: 26, left: 1, bottom: 40, right: 4 },
  },
  {
    kind: 'chart',
    type: 'pie',
    title: '占比',
    description: '各人占比',
    stacked: false,
    categories: { top: 4, left: 1, bottom: 7, right: 1 },
    series: [{ name: '数量', values: { top: 4, left: 2, bottom: 7, right: 2 }, colour: '4472C4' }],
    over: { top: 42, left: 1, bottom: 56, right: 4 },
  },
  { kind: 'rows', from: 60, to: 61, height: 30 },
  {
    kind: 'page',
    orientation: 'landscape',
    area: { top: 1, left: 1, bottom: 61, right: 4 },
    repeatRows: { from: 1, to: 3 },
    breaksBefore: [10, 42],
    header: '&C汇总',
    footer: '第 &P 页 共 &N 页',
  },
  { kind: 'name', name: 'Choices', formula: "'别的 表'!$A$1:$A$3" },
  { kind: 'name', name: 'TemplateVersion', formula: '7' },
  { kind: 'tab', colour: '70AD47' },
];

/** A sheet with every kind of node. */
export const everyNodePlan: SheetPlan = {
  id: 'everyNode',
  sheet: '样 表(1)',
  nodes,
  stamp: { cell: { row: 58, column: 1 }, text: '双联台账 汇总 2014-07-05 10:32' },
};

/** A second sheet: hostile texts, one a row, and what the first one links to. */
export const hostilePlan: SheetPlan = {
  id: 'hostile',
  sheet: '别的 表',
  nodes: [{ kind: 'values', at: { row: 1, column: 1 }, values: HOSTILE_TEXTS.map((text) => [text]) }],
  stamp: null,
};
