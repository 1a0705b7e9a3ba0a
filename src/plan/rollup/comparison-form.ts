import { unitsOf } from '../../model/amount';
import type { SheetPlan } from '../../model/plan';
import type { Summary, VillageLine } from '../../model/summary';
import type { Verdict } from '../../model/verdict';
import { findingCounts } from '../../rollup/delivery';
import type { CountedUnit, RollUp } from '../../rollup/roll-up';
import { addChartRows } from '../forms/chart-rows';
import type { FormColumn } from '../forms/form-column';
import type { FormContext } from '../forms/form-context';
import { addFormHead, finishForm } from '../forms/form-frame';
import { addFormTable, type WrittenTable } from '../forms/form-table';
import { colours, formats } from '../layout/look';
import type { RowSpan } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';

const WIDTHS = [5, 20, 7, 7, 7, 8, 7, 7, 8, 7, 8, 8, 8, 13, 7, 7, 13];
/** With more units than this the chart would be unreadable. */
const MOST_BARS = 40;

/** 各乡镇对照: the units side by side, each with the sums of its own summary. */
export function comparisonForm({ units }: RollUp, context: FormContext): SheetPlan {
  const builder = new SheetBuilder({ id: 'rollupComparison', sheet: '各乡镇对照' }, WIDTHS);
  addFormHead(builder, context, {
    title: '双联工作各乡镇对照表',
    units: '人、户、条、件、个、元、万元',
    tables: [],
  });
  const table = addFormTable(builder, {
    heading: null,
    columns,
    groups: [{ label: '', lines: units }],
    totals: 'whole',
    counted: '个单位',
    empty: '没有计入的单位。',
    sourceOf: () => null,
  });
  if (table.body) {
    const rate = table.columnOf('达标率');
    builder.add({
      kind: 'dataBar',
      range: { top: table.body.from, left: rate, bottom: table.body.to, right: rate },
      colour: colours.bar,
      max: 1,
    });
    if (units.length <= MOST_BARS) addChart(builder, table, table.body);
  }
  return finishForm(builder, context, { orientation: 'landscape', repeatRows: table.header, kept: table.kept });
}

const sumOf = <Line>(lines: readonly Line[], valueOf: (line: Line) => number): number =>
  lines.reduce((sum, line) => sum + valueOf(line), 0);

function column(
  header: string,
  valueOf: (summary: Summary, unit: CountedUnit) => number,
  group?: string,
): FormColumn<CountedUnit> {
  return {
    ...(group !== undefined && { group }),
    header,
    span: 1,
    value: (unit) => valueOf(unit.summary, unit),
    horizontal: 'center',
    total: true,
  };
}

function money(header: string, valueOf: (summary: Summary) => number, group: string): FormColumn<CountedUnit> {
  return {
    ...column(header, (summary) => unitsOf(valueOf(summary), 6), group),
    horizontal: 'right',
    format: formats.amount,
  };
}

const judged = (verdict: Verdict | null) => (summary: Summary) =>
  summary.cadres.filter((cadre) => cadre.verdict === verdict).length;
const inVillages = (valueOf: (line: VillageLine) => number) => (summary: Summary) => sumOf(summary.villages, valueOf);

/** 达标 and 序时达标 as a share of the cadres judged, to a hundredth of a percent; blank where none was judged. */
function rateOf({ summary: { cadres } }: CountedUnit): number | null {
  const all = cadres.filter(({ verdict }) => verdict !== null).length;
  const met = cadres.filter(({ verdict }) => verdict === '达标' || verdict === '序时达标').length;
  return all === 0 ? null : Math.round((met / all) * 10_000) / 10_000;
}

const columns: readonly FormColumn<CountedUnit>[] = [
  { header: '序号', span: 1, value: (_, index) => index + 1, horizontal: 'center' },
  { header: '单位', span: 1, value: ({ unit }) => unit, horizontal: 'left' },
  column('村社区', ({ organisation: { villages, communities } }) => villages + communities),
  column('人数', ({ cadres }) => cadres.length, '干部评定'),
  column('达标', judged('达标'), '干部评定'),
  column('序时达标', judged('序时达标'), '干部评定'),
  column('未达标', judged('未达标'), '干部评定'),
  column('不评定', judged(null), '干部评定'),
  { group: '干部评定', header: '达标率', span: 1, value: rateOf, horizontal: 'center', format: formats.percent },
  column(
    '结对户',
    inVillages(({ households }) => households),
  ),
  column(
    '日志',
    inVillages(({ logRows }) => logRows),
    '帮扶',
  ),
  column(
    '好事实事',
    inVillages(({ deeds }) => deeds),
    '帮扶',
  ),
  column(
    '受益人数',
    inVillages(({ persons }) => persons),
    '帮扶',
  ),
  money(
    '折款金额（元）',
    inVillages(({ amount }) => amount),
    '帮扶',
  ),
  column('错误', (_, { book }) => findingCounts(book).error),
  column('项目数', ({ sectionTotals }) => sumOf(sectionTotals, ({ projects }) => projects), '项目'),
  money('资金（万元）', ({ sectionTotals }) => sumOf(sectionTotals, ({ funds }) => funds), '项目'),
];

function addChart(builder: SheetBuilder, { columnOf }: WrittenTable<CountedUnit>, body: RowSpan): void {
  const cells = (at: number) => ({ top: body.from, left: at, bottom: body.to, right: at });
  builder.add({
    kind: 'chart',
    type: 'bar',
    title: '各乡镇干部评定结果（人）',
    description: '每个单位达标、序时达标、未达标和不评定的干部人数',
    stacked: true,
    categories: cells(columnOf('单位')),
    series: ['达标', '序时达标', '未达标', '不评定'].map((name, index) => ({
      name,
      values: cells(columnOf(name)),
      colour: colours.verdicts[index] ?? colours.grey,
    })),
    // A bar's name needs the height of two bars: else every other name is left out.
    over: addChartRows(builder, 2 * (body.to - body.from + 1)),
  });
}
