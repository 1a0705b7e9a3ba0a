import type { CellValue } from '../../src/model/cell';
import type { PlanNode, SheetPlan } from '../../src/model/plan';

/** The whole of a sheet that only holds values from A1 on. */
export function userSheet(
  sheet: string,
  values: readonly (readonly CellValue[])[],
  more: readonly PlanNode[] = [],
): SheetPlan {
  return { id: 'user', sheet, nodes: [{ kind: 'values', at: { row: 1, column: 1 }, values }, ...more], stamp: null };
}

/** A ledger of two columns as a table with a note above it, so that it begins in B3. */
export const cadresSheet: SheetPlan = {
  id: 'cadres',
  sheet: '干部名册',
  nodes: [
    { kind: 'values', at: { row: 1, column: 2 }, values: [['示例乡干部']] },
    {
      kind: 'values',
      at: { row: 3, column: 2 },
      values: [
        ['姓名*', '到岗日期', '备注'],
        ['王伟', 41_334, null],
        ['李光', '2013.5.6', '  兼职 '],
        ['赵敏', 0.1, true],
      ],
    },
    { kind: 'style', range: { top: 4, left: 3, bottom: 6, right: 3 }, style: { numberFormat: 'yyyy-mm-dd' } },
    { kind: 'table', name: 'Cadres', range: { top: 3, left: 2, bottom: 6, right: 4 }, style: 'TableStyleLight9' },
    {
      kind: 'validation',
      range: { top: 4, left: 4, bottom: 5, right: 4 },
      rule: { type: 'list', values: ['兼职', '借调'] },
      prompt: { title: '备注', text: '可以不填' },
      error: { level: 'warning', title: '备注', text: '不在可选的词里' },
    },
    {
      kind: 'validation',
      range: { top: 4, left: 3, bottom: 4, right: 3 },
      rule: { type: 'date', from: 36_526, to: 73_050 },
      prompt: null,
      error: { level: 'stop', title: '日期', text: '请填日期' },
    },
  ],
  stamp: null,
};

export const cadresLocator = { table: 'Cadres', sheet: '干部名册' };

/** A small summary form with everything that a form has: title, table of plain values, total, link, stamp. */
export function summaryPlan(people: number, sheet = '干部履职汇总'): SheetPlan {
  const last = 3 + people;
  return {
    id: 'cadreSummary',
    sheet,
    nodes: [
      { kind: 'values', at: { row: 1, column: 1 }, values: [['干部履职情况汇总表']] },
      { kind: 'merge', range: { top: 1, left: 1, bottom: 1, right: 2 } },
      {
        kind: 'values',
        at: { row: 3, column: 1 },
        values: [
          ['姓名', '好事实事'],
          ...Array.from({ length: people }, (_, index) => [`干部${index + 1}`, index + 1]),
        ],
      },
      {
        kind: 'formula',
        at: { row: last + 1, column: 2 },
        formula: `SUBTOTAL(9,B4:B${last})`,
        result: (people * (people + 1)) / 2,
      },
      {
        kind: 'link',
        at: { row: 4, column: 1 },
        sheet: '数据来源',
        target: { row: 2, column: 1 },
        tooltip: '看数据来源',
      },
    ],
    stamp: { cell: { row: last + 3, column: 1 }, text: `双联台账 汇总 ${people} 人` },
  };
}

/** What the summary's link leads to. */
export const sourcesPlan: SheetPlan = {
  id: 'sources',
  sheet: '数据来源',
  nodes: [{ kind: 'values', at: { row: 1, column: 1 }, values: [['数据来源'], ['帮扶日志 第5行']] }],
  stamp: { cell: { row: 4, column: 1 }, text: '双联台账 来源' },
};

/** No workbook can hold it: Excel's cells end at 32,767 characters. */
export const impossiblePlan: SheetPlan = {
  id: 'impossible',
  sheet: '写不下',
  nodes: [{ kind: 'values', at: { row: 1, column: 1 }, values: [['长'.repeat(32_768)]] }],
  stamp: null,
};

/** Texts that a careless writer makes something else of. */
export const hostileTexts = [
  '=HYPERLINK("http://example.com","点我")',
  '=1+1',
  '+1',
  '-2',
  '@SUM(A1)',
  "'撇号",
  '0012',
  '110101199003070038',
  '2014-03-05',
  '#REF!',
  'TRUE',
  '1e5',
  '_x0041_',
  '<b>&"\'</b>',
] as const;
