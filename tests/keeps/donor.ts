import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import type { Donor } from '../../src/xlsx/graft/donor';
import { openDonor } from '../xlsx/opened-donor/open-donor';

/** Makes the sheets that are grafted, and names them. */
export type DonorBuilder = () => Promise<{ readonly donor: Donor; readonly sheets: readonly string[] }>;

const border = {
  top: { style: 'thin' },
  right: { style: 'thin' },
  bottom: { style: 'thin' },
  left: { style: 'thin' },
} as const;
const title: CellStyle = { font: { name: '黑体', size: 16, bold: true }, alignment: { horizontal: 'center' } };
const head: CellStyle = {
  font: { bold: true },
  border,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { horizontal: 'center', wrapText: true },
};
const body: CellStyle = { border };
const money: CellStyle = { border, numFmt: '#,##0.00"万元"' };

/**
 * Five small sheets with all that the product's summaries use: formats, merges, a table, rules, charts, links, notes.
 */
export const sampleDonor: DonorBuilder = async () => {
  const sheets: WriteSheet[] = [
    {
      ...form('干部履职汇总', '姓名', 3),
      conditionalRules: [
        {
          type: 'cellIs',
          operator: 'lessThan',
          formula: '3',
          priority: 1,
          range: 'B3:B5',
          style: { font: { color: { rgb: 'C00000' }, bold: true } },
        },
      ],
    },
    {
      ...form('板块汇总', '板块', 4),
      charts: [
        {
          type: 'column',
          title: '资金',
          series: [{ name: '资金', values: "'板块汇总'!$C$3:$C$6", categories: "'板块汇总'!$A$3:$A$6" }],
          anchor: { from: { row: 9, col: 0 }, to: { row: 22, col: 4 } },
        },
      ],
      conditionalRules: [
        {
          type: 'dataBar',
          priority: 1,
          range: 'C3:C6',
          dataBar: { cfvo: [{ type: 'min' }, { type: 'max' }], color: 'FF638EC6' },
        },
      ],
    },
    {
      ...form('走访慰问汇总', '群众类别', 3),
      dataValidations: [
        { type: 'list', values: ['是', '否'], range: 'D3:D5', inputTitle: '是否', inputMessage: '请选择' },
      ],
    },
    {
      ...form('村级汇总', '村', 5),
      charts: [
        {
          type: 'pie',
          title: '各村',
          series: [{ name: '户', values: "'村级汇总'!$B$3:$B$7", categories: "'村级汇总'!$A$3:$A$7" }],
          anchor: { from: { row: 10, col: 0 }, to: { row: 20, col: 4 } },
        },
      ],
    },
    findings(),
  ];
  return {
    donor: await openDonor(await writeXlsx({ sheets, defaultFont: { name: '宋体', size: 11 } })),
    sheets: sheets.map(({ name }) => name),
  };
};

function form(name: string, key: string, rows: number): WriteSheet {
  const cells = new Map<string, NonNullable<ReturnType<NonNullable<WriteSheet['cells']>['get']>>>();
  cells.set('0,0', { value: `${name}表`, style: title });
  for (const [column, text] of [key, '数量', '金额', '备注'].entries())
    cells.set(`1,${column}`, { value: text, style: head });
  for (let row = 2; row < rows + 2; row++) {
    for (const [column, value] of [`${key}${row - 1}`, row, row * 1.5, null].entries())
      cells.set(`${row},${column}`, { value, style: column === 2 ? money : body });
  }
  cells.set(`${rows + 2},0`, { value: '合计', style: head });
  cells.set(`${rows + 2},1`, {
    value: null,
    formula: `SUBTOTAL(109,B3:B${rows + 2})`,
    formulaResult: (rows * (rows + 3)) / 2,
    style: head,
  });
  return {
    name,
    rows: [],
    columns: [{ width: 18 }, { width: 10 }, { width: 14 }, { width: 20 }],
    cells,
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
    freezePane: { rows: 2 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
      printArea: `$A$1:$D$${rows + 3}`,
    },
    headerFooter: { oddFooter: '&C第 &P 页,共 &N 页' },
  };
}

function findings(): WriteSheet {
  return {
    name: '校验结果',
    rows: [
      ['编号', '位置', '说明'],
      ['C101', '结对帮扶!D7', '户主姓名没有填写'],
      ['R201', '帮扶日志!B12', '=HYPERLINK("x") 只是文字'],
    ],
    columns: [{ width: 10 }, { width: 18 }, { width: 40 }],
    cells: new Map([
      ['0,0', { value: '编号', style: head, comment: { text: '每条问题的编号', author: '双联台账' } }],
      ['1,1', { value: '结对帮扶!D7', hyperlink: { target: '', location: "'校验结果'!A1" } }],
      ['2,1', { value: '帮扶日志!B12', hyperlink: { target: 'https://example.com/help?a=1&b=2' } }],
    ]),
    tables: [{ name: 'FindingsList', range: 'A1:C3', columns: [{ name: '编号' }, { name: '位置' }, { name: '说明' }] }],
  };
}
