import { unitsOf } from '../../model/amount';
import { chineseCount } from '../../model/chinese-number';
import type { SheetPlan } from '../../model/plan';
import type { PresenceLine, Summary, VisitLine } from '../../model/summary';
import { formats } from '../layout/look';
import { SheetBuilder } from '../layout/sheet-builder';
import type { SourceLine } from '../sources/source-line';
import type { FormContext } from './form-context';
import { addFormHead, finishForm } from './form-frame';
import { numbersOf, type FormColumn } from './form-column';
import { addFormTable, formGroups } from './form-table';

const SHEET = '走访慰问汇总';
const WIDTHS = [20, 18, 13, 13, 18];
const NO_TYPE = '（未填类别）';

/** 走访慰问汇总: presence on every occasion except 日常, then visits by kind of household and occasion. */
export function visitForm(context: FormContext): SheetPlan {
  const { visits, presence } = context.summary;
  const builder = new SheetBuilder({ id: 'visitSummary', sheet: SHEET }, WIDTHS);
  addFormHead(builder, context, {
    title: '走访慰问汇总表',
    units: '次、人、户、元',
    tables: ['Pairings', 'AssistanceLog'],
  });

  // 四必到, 五必到 … as the county calls them.
  const allOccasions = presence.length === 0 ? '必到' : `${chineseCount(presence.length)}必到`;
  addFormTable(builder, {
    heading: `一、${allOccasions}情况`,
    columns: presenceColumns,
    groups: [{ label: '', lines: presence }],
    totals: 'none',
    empty: '“可选项”中没有“日常”以外的时机。',
    sourceOf: (line) => context.sourceOf(presenceKey(line)),
  });

  const detail = addFormTable(builder, {
    heading: '二、各类群众走访慰问情况',
    columns: visitColumns,
    groups: formGroups(visits, (line) => line.householdType ?? NO_TYPE),
    totals: 'groups',
    empty: '本期帮扶日志中没有走访慰问记录。',
    sourceOf: (line) => context.sourceOf(visitKey(line)),
  });
  return finishForm(builder, context, { orientation: 'portrait', repeatRows: detail.header, kept: detail.kept });
}

/** Where the form's numbers come from. */
export function visitSources({ visits, presence }: Summary): readonly SourceLine[] {
  return [
    ...presence.map((line): SourceLine => ({
      key: presenceKey(line),
      form: SHEET,
      subject: line.occasion,
      ...numbersOf(presenceColumns, line),
      trace: line.trace,
    })),
    ...visits.map((line): SourceLine => ({
      key: visitKey(line),
      form: SHEET,
      subject: `${line.householdType ?? NO_TYPE}/${line.occasion}`,
      ...numbersOf(visitColumns, line),
      trace: line.trace,
    })),
  ];
}

function presenceKey({ occasion }: PresenceLine): string {
  return `presence ${occasion}`;
}

function visitKey({ householdType, occasion }: VisitLine): string {
  return `visit ${JSON.stringify([householdType, occasion])}`;
}

/** One household may be reached on several occasions, so households are not summed up. */
const presenceColumns: readonly FormColumn<PresenceLine>[] = [
  { header: '时机', span: 2, value: ({ occasion }) => occasion, horizontal: 'center' },
  { header: '次数', span: 1, value: ({ rows }) => rows, traced: true, horizontal: 'center' },
  { header: '到户数', span: 2, value: ({ households }) => households, traced: true, horizontal: 'center' },
];

const visitColumns: readonly FormColumn<VisitLine>[] = [
  { header: '群众类别', span: 1, value: ({ householdType }) => householdType ?? NO_TYPE, horizontal: 'center' },
  { header: '时机', span: 1, value: ({ occasion }) => occasion, horizontal: 'center' },
  { header: '次数', span: 1, value: ({ rows }) => rows, traced: true, horizontal: 'center', total: true },
  { header: '受益人数', span: 1, value: ({ persons }) => persons, traced: true, horizontal: 'center', total: true },
  {
    header: '折款金额（元）',
    span: 1,
    value: ({ amount }) => unitsOf(amount, 6),
    traced: true,
    horizontal: 'right',
    format: formats.amount,
    total: true,
  },
];
