import { unitsOf } from '../../model/amount';
import { addToGroup } from '../../model/group-by';
import type { SheetPlan } from '../../model/plan';
import type { Trace, VillageLine } from '../../model/summary';
import { formats } from '../layout/look';
import { SheetBuilder } from '../layout/sheet-builder';
import type { SourceLine } from '../sources/source-line';
import type { FormContext } from './form-context';
import { addFormHead, finishForm } from './form-frame';
import type { FormColumn } from './form-column';
import { addFormTable } from './form-table';
import { byUnit, isOfCounty, unitColumn, UNIT_WIDTH, withUnit } from './unit-column';

const SHEET = '村级汇总';
const WIDTHS = [6, 20, 11, 11, 11, 11, 11, 15, 11, 15];
const WHOLE = '全乡（跨村）';

/** A column of the form and the rows its numbers come from. */
type VillageColumn = FormColumn<VillageLine> & { readonly trace?: (line: VillageLine) => Trace };

/** 村级汇总: what each village got. */
export function villageForm(context: FormContext): SheetPlan {
  const { villages } = context.summary;
  const ofCounty = isOfCounty(villages);
  const widths = ofCounty ? WIDTHS.toSpliced(1, 0, UNIT_WIDTH) : WIDTHS;
  const builder = new SheetBuilder({ id: 'villageSummary', sheet: SHEET }, widths);
  addFormHead(builder, context, {
    title: '村级帮扶情况汇总表',
    units: '人、户、条、件、元、万元',
    tables: ['Villages', 'Cadres', 'Pairings', 'AssistanceLog', 'Projects'],
  });
  const table = addFormTable(builder, {
    heading: null,
    columns: ofCounty ? columns.toSpliced(1, 0, unitColumn()) : columns,
    groups: ofCounty ? byUnit(villages) : [{ label: '', lines: villages }],
    totals: ofCounty ? 'groups' : 'whole',
    empty: '村社区名册中没有村。',
    sourceOf: (line) => context.sourceOf(villageKey(line)),
  });
  return finishForm(builder, context, { orientation: 'landscape', repeatRows: table.header, kept: table.kept });
}

/** Where the form's numbers come from. */
export function villageSources(villages: readonly VillageLine[]): readonly SourceLine[] {
  return villages.flatMap((line) =>
    [...columnsByTrace(line)].map(([trace, traced]): SourceLine => ({
      key: villageKey(line),
      form: SHEET,
      subject: withUnit(line.unit, line.village ?? WHOLE),
      measures: traced.map(({ header }) => header),
      values: traced.map(({ value }) => value(line, 0)),
      trace,
    })),
  );
}

/** The form's columns, grouped by the rows that their numbers come from. */
function columnsByTrace(line: VillageLine): ReadonlyMap<Trace, readonly VillageColumn[]> {
  const groups = new Map<Trace, VillageColumn[]>();
  for (const column of columns) {
    const trace = column.trace?.(line);
    if (trace) addToGroup(groups, trace, column);
  }
  return groups;
}

function villageKey({ unit, village }: VillageLine): string {
  return `village ${JSON.stringify([unit, village])}`;
}

const columns: readonly VillageColumn[] = [
  { header: '序号', span: 1, value: (_, index) => index + 1, horizontal: 'center' },
  { header: '村（社区）', span: 1, value: ({ village }) => village ?? WHOLE, horizontal: 'center' },
  {
    header: '联系干部',
    span: 1,
    value: ({ cadres }) => cadres,
    horizontal: 'center',
    total: true,
    trace: ({ trace }) => trace.cadres,
  },
  {
    header: '结对户',
    span: 1,
    value: ({ households }) => households,
    horizontal: 'center',
    total: true,
    trace: ({ trace }) => trace.households,
  },
  {
    header: '帮扶日志',
    span: 1,
    value: ({ logRows }) => logRows,
    horizontal: 'center',
    total: true,
    trace: ({ trace }) => trace.logRows,
  },
  {
    header: '好事实事',
    span: 1,
    value: ({ deeds }) => deeds,
    horizontal: 'center',
    total: true,
    trace: ({ trace }) => trace.deeds,
  },
  {
    header: '受益人数',
    span: 1,
    value: ({ persons }) => persons,
    horizontal: 'center',
    total: true,
    trace: ({ trace }) => trace.logRows,
  },
  {
    header: '折款金额（元）',
    span: 1,
    value: ({ amount }) => unitsOf(amount, 6),
    horizontal: 'right',
    format: formats.amount,
    total: true,
    trace: ({ trace }) => trace.logRows,
  },
  {
    header: '项目数',
    span: 1,
    value: ({ projects }) => projects,
    horizontal: 'center',
    total: true,
    trace: ({ trace }) => trace.projects,
  },
  {
    header: '资金（万元）',
    span: 1,
    value: ({ funds }) => unitsOf(funds, 6),
    horizontal: 'right',
    format: formats.amount,
    total: true,
    trace: ({ trace }) => trace.projects,
  },
];
