import type { SheetPlan } from '../../../src/model/plan';
import { unwatched } from '../../../src/model/progress';
import { sectionsOf } from '../../../src/workbook/office/nodes/page';
import { columnPoints } from '../../../src/workbook/office/nodes/sizes';
import { cellInput } from '../../../src/workbook/office/text-input';
import type { HostPage } from '../../excel-host/model/sheet';
import { everyNodePlan, hostilePlan } from '../file/every-node';
import { assertHostsContent, openInExcel } from './support/open';

afterEach(assertHostsContent);

test('a form with one node of every kind arrives in Excel as it is meant', async () => {
  const { host, port } = openInExcel([]);
  await port.write([everyNodePlan, hostilePlan], { onClash: 'refuse' }, unwatched);
  const sheet = host.workbook.sheet('样 表(1)');
  expect(sheet).toMatchObject({
    tabColour: '#70AD47',
    frozen: { rows: 3, columns: 1 },
    merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    names: [
      { name: 'SLTZ_everyNode', formula: "='样 表(1)'!$A$58" },
      { name: 'SLTZWRITTEN_everyNode', formula: expect.stringMatching(/^="A1:D58 [0-9a-f]{16}"$/) as string },
    ],
    page: {
      orientation: 'Landscape',
      paper: 'A4',
      centred: true,
      pagesWide: 1,
      pagesHigh: null,
      scale: null,
      area: { top: 1, left: 1, bottom: 61, right: 4 },
      titleRows: { from: 1, to: 3 },
      headersFooters: { centerHeader: '汇总', centerFooter: '第 &P 页 共 &N 页' },
      breaksBefore: [10, 42],
    },
  });
  expect(
    sheet.charts.map(({ type, title, name, legend, over, series }) => ({
      type,
      title,
      name,
      legend,
      rows: over && [over.top, over.bottom],
      series: series.map((one) => [one.name, one.colour]),
    })),
  ).toEqual([
    {
      type: 'ColumnClustered',
      title: '数量图',
      name: 'SLTZ_1 每人的数量',
      legend: null,
      rows: [10, 24],
      series: [['数量', '#4472C4']],
    },
    {
      type: 'BarStacked',
      title: '堆积',
      name: 'SLTZ_2 堆积条',
      legend: 'Bottom',
      rows: [26, 40],
      series: [
        ['一', '#4472C4'],
        ['二', '#ED7D31'],
      ],
    },
    { type: 'Pie', title: '占比', name: 'SLTZ_3 各人占比', legend: 'Bottom', rows: [42, 56], series: [['数量', '']] },
  ]);
  expect(sheet.conditionalFormats.find(({ type }) => type === 'DataBar')).toMatchObject({
    barColour: '#5B9BD5',
    gradient: false,
    lower: { type: 'Number', formula: '0' },
    upper: { type: 'Number', formula: '10' },
  });
  expect(sheet.cells.get(6)?.get(4)).toMatchObject({
    value: '跳到',
    link: { target: "'别的 表'!C2", tip: '看这一行' },
    style: { underline: 'None', colour: '#C00000' },
  });
  expect(host.workbook.names).toEqual([
    { name: 'Choices', formula: "='别的 表'!$A$1:$A$3" },
    { name: 'TemplateVersion', formula: '=7' },
  ]);
});

test('a colour rule that comes first in the plan is on top in Excel', async () => {
  const { host, port } = openInExcel([]);
  const rule = (formula: string) => ({
    kind: 'colourRule' as const,
    range: { top: 1, left: 1, bottom: 3, right: 1 },
    formula,
    style: { fill: 'FF0000' },
  });
  await port.write(
    [{ id: 'rules', sheet: '规则', nodes: [rule('A1=1'), rule('A1=2')], stamp: null }],
    { onClash: 'refuse' },
    unwatched,
  );
  expect(host.workbook.sheet('规则').conditionalFormats.map(({ formula }) => formula)).toEqual(['=A1=1', '=A1=2']);
});

test('names that the workbook has get the new formula, and keep the old one where writing fails', async () => {
  const { host, port } = openInExcel([]);
  host.workbook.names.push({ name: 'templateVersion', formula: '=1' });
  const plan = {
    id: 'guide',
    sheet: '填表说明',
    nodes: [{ kind: 'name' as const, name: 'TemplateVersion', formula: '2' }],
    stamp: null,
  };
  host.failAt(2);
  await expect(port.write([plan], { onClash: 'refuse' }, unwatched)).rejects.toMatchObject({
    problem: { reason: 'refused' },
  });
  expect(host.workbook.names).toEqual([{ name: 'templateVersion', formula: '=1' }]);
  await port.write([plan], { onClash: 'refuse' }, unwatched);
  expect(host.workbook.names).toEqual([{ name: 'templateVersion', formula: '=2' }]);
});

test('a table whose name is taken gets the next free one where the sheet may be renamed', async () => {
  const { host, port } = openInExcel(
    [everyNodePlan].map((plan) => ({
      ...plan,
      nodes: plan.nodes.filter(({ kind }) => kind === 'values' || kind === 'table'),
    })),
  );
  const plan = {
    ...everyNodePlan,
    id: 'another',
    nodes: everyNodePlan.nodes.filter(({ kind }) => kind === 'values' || kind === 'table'),
  };
  expect((await port.write([plan], { onClash: 'rename' }, unwatched)).written).toEqual([
    { plan: 'another', sheet: '样 表(1) (2)', replaced: false },
  ]);
  expect(host.workbook.tables().map(({ table }) => table.name)).toEqual(['Things', 'Things_2']);
});

describe('what is set so that a cell holds just the text', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['=1', "'=1"],
    [' +1', "' +1"],
    ["'撇号", "''撇号"],
    ['110101199003070038', "'110101199003070038"],
    ['2014年3月', "'2014年3月"],
    ['12', "'12"],
    ['True', "'True"],
    ['#N/A', "'#N/A"],
    ['王伟', '王伟'],
    ['', ''],
    [null, null],
    [0.1, 0.1],
    [true, true],
  ])('%s', (value, input) => {
    expect(cellInput(value)).toBe(input);
  });
});

test.each([
  ['第 &P 页', { left: '', center: '第 &P 页', right: '' }],
  ['&L左&C中&R右', { left: '左', center: '中', right: '右' }],
  ['&R&P/&N', { left: '', center: '', right: '&P/&N' }],
  ['甲&&L乙', { left: '', center: '甲&&L乙', right: '' }],
])('the header %s goes to its places', (text, sections) => {
  expect(sectionsOf(text)).toEqual(sections);
});

test('a column of 8.38 characters is 48 points wide, as Excel says of its default', () => {
  expect(columnPoints(8.38)).toBe(48);
});

test('a form that is replaced under another name has its formulas, links and names lead to itself', async () => {
  const at = { row: 2, column: 1 };
  const plan: SheetPlan = {
    id: 'lists',
    sheet: '名单',
    nodes: [
      { kind: 'values', at: { row: 1, column: 1 }, values: [[1]] },
      { kind: 'formula', at, formula: 'SUM(名单!A1:A1)', result: 1 },
      { kind: 'link', at, sheet: '名单', target: { row: 1, column: 1 }, tooltip: '' },
      { kind: 'name', name: 'Choices', formula: '名单!$A$1' },
    ],
    stamp: { cell: { row: 9, column: 1 }, text: '双联台账' },
  };
  const { host, port } = openInExcel([]);
  await port.write([plan], { onClash: 'refuse' }, unwatched);
  host.workbook.renameSheet(host.workbook.sheet('名单'), '我的 名单');
  await port.write([plan], { onClash: 'refuse' }, unwatched);
  expect(host.workbook.sheet('我的 名单').cells.get(2)?.get(1)).toMatchObject({
    formula: "=SUM('我的 名单'!A1:A1)",
    link: { target: "'我的 名单'!A1" },
  });
  expect(host.workbook.names).toEqual([{ name: 'Choices', formula: "='我的 名单'!$A$1" }]);
});

test.each(['portrait', 'landscape'] as const)(
  'in %s a sheet fits the width of a page even where Excel does not hear of fitting',
  async (orientation) => {
    const widths = [7, 12, 8, 18, 11, 6, 11, 10, 15, 12, 36];
    const page = {
      kind: 'page' as const,
      orientation,
      area: null,
      repeatRows: null,
      breaksBefore: [],
      header: '',
      footer: '',
    };
    const print = async (nodes: SheetPlan['nodes']): Promise<HostPage> => {
      const { host, port } = openInExcel([], { quirks: { ignoresFitToPages: true } });
      await port.write([{ id: 'wide', sheet: '宽表', nodes, stamp: null }], { onClash: 'refuse' }, unwatched);
      return host.workbook.sheet('宽表').page;
    };
    const { scale } = await print([{ kind: 'columns', widths }, page]);
    // A4 is 210 by 297 mm; Excel leaves 0.7 inches on both sides. A column's width in points is 0.75 × (7 a digit + 5).
    const printable = ((orientation === 'portrait' ? 210 : 297) / 25.4) * 72 - 2 * 0.7 * 72;
    const width = widths.reduce((sum, characters) => sum + 0.75 * (7 * characters + 5), 0);
    expect((width * (scale ?? 100)) / 100).toBeLessThanOrEqual(printable);
    expect((width * ((scale ?? 100) + 1)) / 100).toBeGreaterThan(printable - 5);
    expect((await print([{ kind: 'columns', widths: [10, 20] }, page])).scale).toBe(100);
  },
);
