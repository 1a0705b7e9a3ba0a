import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import type { SheetPlan } from '../../model/plan';
import type { CadreSummary, PostState, Quota, Trace } from '../../model/summary';
import { reasonText } from '../../standard/reasons';
import { colours, formats } from '../layout/look';
import type { RowSpan } from '../layout/pages';
import { SheetBuilder } from '../layout/sheet-builder';
import { joinTraces } from '../../model/join-traces';
import type { SourceLine } from '../sources/source-line';
import { chartBeside } from './chart-rows';
import type { FormContext } from './form-context';
import { addFormHead, finishForm } from './form-frame';
import type { FormColumn } from './form-column';
import { addFormTable, type WrittenTable } from './form-table';
import { byUnit, isOfCounty, unitColumn, UNIT_WIDTH, withUnit } from './unit-column';
import { VERDICT_COLOURS, VERDICTS } from './verdict-look';

const SHEET = '干部履职汇总';
const WIDTHS = [5, 13, 10, 7, 7, 9, 9, 7, 7, 9, 7, 12, 20];

const POSTS: Readonly<Record<PostState, string>> = {
  inPost: '不评定',
  left: '已离岗',
  notYet: '未到岗',
  unknown: '在岗情况不明',
};
const NO_CATEGORY = '（未填类别）';

/** A line of the overview: a category with its cadres. */
interface CategoryLine {
  readonly category: string;
  readonly cadres: readonly CadreSummary[];
}

/** 干部履职汇总: verdicts by category with a chart, then required and actual figures of every cadre. */
export function cadreForm(context: FormContext): SheetPlan {
  const { cadres } = context.summary;
  const ofCounty = isOfCounty(cadres);
  const widths = ofCounty ? WIDTHS.toSpliced(1, 0, UNIT_WIDTH) : WIDTHS;
  const builder = new SheetBuilder({ id: 'cadreSummary', sheet: SHEET }, widths);
  const categories = byCategory(cadres);
  const groups = ofCounty
    ? byUnit(cadres)
    : categories.map(({ category, cadres: lines }) => ({ label: category, lines }));
  addFormHead(builder, context, {
    title: '干部履职汇总表',
    units: '个、户、件',
    tables: ['Quotas', 'Cadres', 'Pairings', 'AssistanceLog'],
  });

  const overview = addFormTable(builder, {
    heading: '一、评定结果',
    columns: overviewColumns,
    groups: [{ label: '', lines: categories }],
    totals: 'whole',
    empty: '干部名册中没有本期在岗的干部。',
    sourceOf: ({ category }) => context.sourceOf(categoryKey(category)),
  });
  if (overview.body) addVerdictChart(builder, overview, overview.body);

  const detail = addFormTable(builder, {
    heading: '二、各干部履职情况',
    columns: ofCounty ? detailColumns.toSpliced(1, 0, unitColumn()) : detailColumns,
    groups,
    totals: groups.length > 1 ? 'groups' : 'whole',
    counted: '人',
    empty: '干部名册中没有本期在岗的干部。',
    sourceOf: (cadre) => context.sourceOf(cadreKey(cadre)),
  });
  if (detail.body) {
    const progress = detail.columnOf('进度');
    builder.add({
      kind: 'dataBar',
      range: { top: detail.body.from, left: progress, bottom: detail.body.to, right: progress },
      colour: colours.bar,
      max: 1,
    });
    styleVerdicts(builder, detail.rowOf, detail.columnOf('结论'));
  }
  return finishForm(builder, context, { orientation: 'landscape', repeatRows: detail.header, kept: detail.kept });
}

/** Where the form's numbers come from. */
export function cadreSources(cadres: readonly CadreSummary[]): readonly SourceLine[] {
  const categories = byCategory(cadres).flatMap((line) =>
    overviewColumns.flatMap(({ header, value, counts }): SourceLine[] =>
      counts
        ? [
            {
              key: categoryKey(line.category),
              form: SHEET,
              subject: line.category,
              measures: [header],
              values: [value(line, 0)],
              trace: rosterRows(line.cadres.filter(counts)),
            },
          ]
        : [],
    ),
  );
  const details = cadres.flatMap((cadre): SourceLine[] => {
    const line = { key: cadreKey(cadre), form: SHEET, subject: withUnit(cadre.unit, cadre.name) };
    return [
      { ...line, measures: ['联系村'], values: [cadre.villages], trace: cadre.trace.villages },
      { ...line, measures: ['联系户'], values: [cadre.households], trace: cadre.trace.households },
      { ...line, measures: ['好事实事'], values: [cadre.deeds], trace: cadre.trace.deeds },
    ];
  });
  return [...categories, ...details];
}

/** The cadres' rows of the roster. */
function rosterRows(cadres: readonly CadreSummary[]): Trace {
  return joinTraces(cadres.map(({ trace }) => trace.villages));
}

function cadreKey({ unit = '', name }: CadreSummary): string {
  return `cadre ${joinKey(unit, name)}`;
}

function categoryKey(category: string): string {
  return `category ${category}`;
}

function byCategory(cadres: readonly CadreSummary[]): readonly CategoryLine[] {
  const lines = groupBy(cadres, ({ category }) => category ?? NO_CATEGORY);
  return [...lines].map(([category, members]) => ({ category, cadres: members }));
}

/** A column of the overview; a counting one says which cadres it counts. */
type OverviewColumn = FormColumn<CategoryLine> & { readonly counts?: (cadre: CadreSummary) => boolean };

function counting(header: string, counts: (cadre: CadreSummary) => boolean, span = 1): OverviewColumn {
  return {
    header,
    span,
    value: ({ cadres }) => cadres.filter(counts).length,
    horizontal: 'center',
    total: true,
    counts,
  };
}

const overviewColumns: readonly OverviewColumn[] = [
  { header: '干部类别', span: 2, value: ({ category }) => category, horizontal: 'center' },
  counting('人数', () => true),
  counting(VERDICTS.达标, ({ verdict }) => verdict === '达标'),
  counting(VERDICTS.序时达标, ({ verdict }) => verdict === '序时达标', 2),
  counting(VERDICTS.未达标, ({ verdict }) => verdict === '未达标'),
  counting('不评定', ({ verdict }) => verdict === null),
];

/** To the right of the overview, so that the cadres begin on the first page. */
function addVerdictChart(builder: SheetBuilder, { header, columnOf }: WrittenTable<CategoryLine>, body: RowSpan): void {
  const cells = (column: number) => ({ top: body.from, left: column, bottom: body.to, right: column });
  const series = [...Object.values(VERDICTS), '不评定'].map((name, index) => ({
    name,
    values: cells(columnOf(name)),
    colour: colours.verdicts[index] ?? colours.grey,
  }));
  builder.add({
    kind: 'chart',
    type: 'bar',
    title: '各类干部评定结果（人）',
    description: '每类干部中达标、序时达标、未达标和不评定的人数',
    stacked: true,
    categories: cells(1),
    series,
    over: chartBeside(builder, header.from, columnOf('不评定') + 1),
  });
}

const detailColumns: readonly FormColumn<CadreSummary>[] = [
  { header: '序号', span: 1, value: (_, index) => index + 1, horizontal: 'center' },
  { header: '干部姓名', span: 1, value: ({ name }) => name, horizontal: 'center' },
  { header: '干部类别', span: 1, value: ({ category }) => category ?? NO_CATEGORY, horizontal: 'center' },
  { group: '要求', header: '联系村', span: 1, value: ({ quota }) => limits(quota, 'villages'), horizontal: 'center' },
  { group: '要求', header: '联系户', span: 1, value: ({ quota }) => limits(quota, 'households'), horizontal: 'center' },
  {
    group: '要求',
    header: '全年办事',
    span: 1,
    value: ({ quota }) => quota?.deedsPerYear ?? '不限',
    horizontal: 'center',
    total: true,
  },
  {
    group: '要求',
    header: '序时应办',
    span: 1,
    value: ({ deedsDue }) => deedsDue ?? '不限',
    horizontal: 'center',
    total: true,
  },
  { group: '实际', header: '联系村', span: 1, value: ({ villages }) => villages, horizontal: 'center', total: true },
  {
    group: '实际',
    header: '联系户',
    span: 1,
    value: ({ households }) => households,
    horizontal: 'center',
    total: true,
  },
  { group: '实际', header: '好事实事', span: 1, value: ({ deeds }) => deeds, horizontal: 'center', total: true },
  { group: '实际', header: '进度', span: 1, value: progressOf, horizontal: 'center', format: formats.percent },
  {
    group: '判定',
    header: '结论',
    span: 1,
    value: ({ verdict, post }) => (verdict === null ? POSTS[post] : VERDICTS[verdict]),
    horizontal: 'center',
  },
  { group: '判定', header: '说明', span: 1, value: remark, horizontal: 'left' },
];

/** `1`, `3–5`, `≥3`, `≤5` or `不限`. */
function limits(quota: Quota | null, kind: 'villages' | 'households'): string | number {
  const least = quota?.[`${kind}Min`] ?? null;
  const most = quota?.[`${kind}Max`] ?? null;
  if (least === null) return most === null ? '不限' : `≤${most}`;
  if (most === null) return `≥${least}`;
  return least === most ? least : `${least}–${most}`;
}

/** Deeds as a share of the yearly quota, to a hundredth of a percent; blank where there is none. */
function progressOf({ deeds, quota }: CadreSummary): number | null {
  const due = quota?.deedsPerYear ?? null;
  return due === null || due === 0 ? null : Math.round((deeds / due) * 10_000) / 10_000;
}

function remark({ post, reasons }: CadreSummary): string {
  const words = reasons.map((reason) => reasonText(reason).zh).join('；');
  return post === 'left' || post === 'notYet' ? `${POSTS[post]}，不评定` : words;
}

function styleVerdicts(builder: SheetBuilder, rowOf: ReadonlyMap<CadreSummary, number>, column: number): void {
  for (const [cadre, row] of rowOf) {
    if (cadre.verdict === null) builder.styleRow(row, { italic: true, colour: colours.grey });
    else builder.styleRow(row, { bold: true, ...VERDICT_COLOURS[cadre.verdict] }, column, column);
  }
}
