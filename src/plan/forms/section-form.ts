import { unitsOf } from '../../model/amount';
import { chineseCount } from '../../model/chinese-number';
import type { ChartNode, SheetPlan } from '../../model/plan';
import type { FundLine, SectionLine, SectionTotal, Summary, Trace } from '../../model/summary';
import { colours, formats } from '../layout/look';
import type { RowSpan } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import type { SourceLine } from '../sources/source-line';
import { addChartRows } from './chart-rows';
import type { FormContext } from './form-context';
import { addFormHead, finishForm } from './form-frame';
import { numbersOf, type FormColumn } from './form-column';
import { addFormTable, formGroups, type WrittenTable } from './form-table';

const SHEET = '板块汇总';
const WIDTHS = [13, 18, 8, 7, 8, 8, 7, 13];
const NONE = '（未填）';
const NO_PROJECTS = '项目台账中没有可以汇总的项目。';

/** 板块汇总: the sections with charts, where the funds come from, then every item by section and unit. */
export function sectionForm(context: FormContext): SheetPlan {
  const { sectionCount, sections, sectionTotals, funds } = context.summary;
  const builder = new SheetBuilder({ id: 'sectionSummary', sheet: SHEET }, WIDTHS);
  const title = `${chineseCount(sectionCount)}个板块工作汇总表`;
  addFormHead(builder, context, { title, units: '个、万元', tables: ['Projects'] });

  const overview = addFormTable(builder, {
    heading: '一、板块概况',
    columns: overviewColumns,
    groups: [{ label: '', lines: sectionTotals }],
    totals: 'whole',
    empty: NO_PROJECTS,
    sourceOf: (line) => context.sourceOf(totalKey(line)),
  });
  if (overview.body) addCharts(builder, overview, overview.body);

  const fundTable = addFormTable(builder, {
    heading: '二、资金来源',
    columns: fundColumns,
    groups: formGroups(funds, (line) => line.kind ?? NONE),
    totals: 'groups',
    empty: '项目台账中没有登记资金。',
    sourceOf: (line) => context.sourceOf(fundKey(line)),
  });

  const detail = addFormTable(builder, {
    heading: '三、各事项完成情况',
    columns: detailColumns,
    groups: formGroups(sections, (line) => line.section),
    totals: 'groups',
    empty: NO_PROJECTS,
    sourceOf: (line) => context.sourceOf(lineKey(line)),
  });
  if (detail.body) {
    const done = detail.columnOf('完成率');
    builder.add({
      kind: 'dataBar',
      range: { top: detail.body.from, left: done, bottom: detail.body.to, right: done },
      colour: colours.bar,
      max: 1,
    });
  }
  return finishForm(builder, context, {
    orientation: 'portrait',
    repeatRows: detail.header,
    kept: [...fundTable.kept, ...detail.kept],
  });
}

/** Where the form's numbers come from. */
export function sectionSources({ sections, sectionTotals, funds }: Summary): readonly SourceLine[] {
  return [
    ...sectionTotals.map((line) => sourceLine(totalKey(line), line.section, overviewColumns, line)),
    ...funds.map((line) => sourceLine(fundKey(line), `${line.kind ?? NONE}/${line.source ?? NONE}`, fundColumns, line)),
    ...sections.map((line) =>
      sourceLine(lineKey(line), `${line.section}/${line.item}（${line.unit}）`, detailColumns, line),
    ),
  ];
}

function sourceLine<Line extends { readonly trace: Trace }>(
  key: string,
  subject: string,
  columns: readonly FormColumn<Line>[],
  line: Line,
): SourceLine {
  return { key, form: SHEET, subject, ...numbersOf(columns, line), trace: line.trace };
}

function totalKey({ section }: SectionTotal): string {
  return `section ${section}`;
}

function fundKey({ kind, source }: FundLine): string {
  return `fund ${JSON.stringify([kind, source])}`;
}

function lineKey({ section, item, unit }: SectionLine): string {
  return `item ${JSON.stringify([section, item, unit])}`;
}

const overviewColumns: readonly FormColumn<SectionTotal>[] = [
  { header: '板块', span: 2, value: ({ section }) => section, horizontal: 'center' },
  { header: '项目数', span: 3, value: ({ projects }) => projects, traced: true, horizontal: 'center', total: true },
  {
    header: '资金（万元）',
    span: 3,
    value: ({ funds }) => unitsOf(funds, 6),
    traced: true,
    horizontal: 'right',
    format: formats.amount,
    total: true,
  },
];

const fundColumns: readonly FormColumn<FundLine>[] = [
  { header: '资金类别', span: 1, value: ({ kind }) => kind ?? NONE, horizontal: 'center' },
  { header: '资金来源', span: 3, value: ({ source }) => source ?? NONE, horizontal: 'left' },
  { header: '项目数', span: 2, value: ({ projects }) => projects, traced: true, horizontal: 'center', total: true },
  {
    header: '资金（万元）',
    span: 2,
    value: ({ funds }) => unitsOf(funds, 6),
    traced: true,
    horizontal: 'right',
    format: formats.amount,
    total: true,
  },
];

const detailColumns: readonly FormColumn<SectionLine>[] = [
  { header: '板块', span: 1, value: ({ section }) => section, horizontal: 'center' },
  { header: '事项', span: 1, value: ({ item }) => item, horizontal: 'left' },
  { header: '计量单位', span: 1, value: ({ unit }) => unit, horizontal: 'center' },
  { header: '项目数', span: 1, value: ({ projects }) => projects, traced: true, horizontal: 'center', total: true },
  { header: '数量', span: 1, value: ({ quantity }) => unitsOf(quantity, 6), traced: true, horizontal: 'center' },
  { header: '已完成', span: 1, value: ({ completed }) => unitsOf(completed, 6), traced: true, horizontal: 'center' },
  {
    header: '完成率',
    span: 1,
    value: ({ quantity, completed }) => (quantity === 0 ? null : Math.round((completed / quantity) * 10_000) / 10_000),
    horizontal: 'center',
    format: formats.percent,
  },
  {
    header: '资金（万元）',
    span: 1,
    value: ({ funds }) => unitsOf(funds, 6),
    traced: true,
    horizontal: 'right',
    format: formats.amount,
    total: true,
  },
];

/**
 * Two charts side by side, since numbers of projects and of 万元 have no scale in common; the chart with the longer
 * numbers is wider.
 */
function addCharts(builder: SheetBuilder, { columnOf }: WrittenTable<SectionTotal>, body: RowSpan): void {
  const over = addChartRows(builder, body.to - body.from + 1);
  const cells = (column: number) => ({ top: body.from, left: column, bottom: body.to, right: column });
  const chart = (header: string, title: string, colour: string, left: number, right: number): ChartNode => ({
    kind: 'chart',
    type: 'bar',
    title,
    description: `每个板块的${header}`,
    stacked: false,
    categories: cells(columnOf('板块')),
    series: [{ name: header, values: cells(columnOf(header)), colour }],
    over: { ...over, left, right },
  });
  builder.add(chart('项目数', '各板块项目数（个）', colours.projects, 1, 2));
  builder.add(chart('资金（万元）', '各板块资金（万元）', colours.funds, 3, builder.columns));
}
