import { amountOf, type Amount } from '../../model/amount';
import type { CadreSummary, Trace, VisitLine } from '../../model/summary';
import { groupBy } from '../../model/group-by';
import { COMPLETED } from '../../templates/lists';
import { joinedTraces } from '../county-summary';
import { textOf, type Reported } from './reported';

/**
 * What a number counts: what happened within the period, what happened in the year up to its end, or how things stand
 * on its last day.
 */
export type FigureNature = 'within' | 'sinceYearBegan' | 'standing';

/** A number of a report for comparison across periods; counts are in millionths too. */
export interface Figure {
  /** The heading above it. */
  readonly group: string;
  readonly subject: string;
  readonly measure: string;
  /** What it is counted in. */
  readonly unit: string;
  readonly nature: FigureNature;
  readonly amount: Amount;
  readonly trace: Trace;
}

/** The subject of visits without a 群众类别. */
const NO_TYPE = '（未填类别）';

/** The numbers of a report that are compared across periods, in the order of the form. */
export function figuresOf(reported: Reported): readonly Figure[] {
  const { cadres, sectionTotals, sections, visits } = reported.summary;
  return [
    ...totals(reported),
    ...sectionTotals.flatMap(({ section, projects, funds, trace }): Figure[] => {
      const one = { group: '板块', subject: section, nature: 'sinceYearBegan', trace } as const;
      return [
        { ...one, measure: '项目数', unit: '个', amount: amountOf(projects) },
        { ...one, measure: '资金', unit: '万元', amount: funds },
      ];
    }),
    ...sections.map(({ section, item, unit, completed, trace }): Figure => ({
      group: '事项',
      subject: `${section}/${item}`,
      measure: '已完成数量',
      unit,
      nature: 'sinceYearBegan',
      amount: completed,
      trace,
    })),
    ...[...groupBy(visits, ({ householdType }) => householdType ?? NO_TYPE)].flatMap(([type, lines]) =>
      visitFigures('走访慰问', type, lines),
    ),
    ...cadres.map(({ name, deeds, trace }): Figure => ({
      group: '干部',
      subject: name,
      measure: '好事实事（本年累计）',
      unit: '件',
      nature: 'sinceYearBegan',
      amount: amountOf(deeds),
      trace: trace.deeds,
    })),
  ];
}

/** The totals of a report. @param group heading of the lines @param subject whom they are of */
export function totals(reported: Reported, group = '总体', subject = '合计'): readonly Figure[] {
  const { cadres, sectionTotals, visits, villages } = reported.summary;
  const completed = reported.rows('Projects').filter((row) => textOf(row, 'state') === COMPLETED);
  const standing = { group, subject, nature: 'standing' } as const;
  const yearly = { group, subject, nature: 'sinceYearBegan' } as const;
  const sum = <Line>(lines: readonly Line[], valueOf: (line: Line) => number): number =>
    lines.reduce((total, line) => total + valueOf(line), 0);
  const deeds = joinedTraces(cadres.map(({ trace }) => trace.deeds));
  const projects = joinedTraces(sectionTotals.map(({ trace }) => trace));
  const good = cadres.filter(isGood);
  return [
    {
      ...standing,
      measure: '达标和序时达标的干部',
      unit: '人',
      amount: amountOf(good.length),
      trace: joinedTraces(good.map(({ trace }) => trace.villages)),
    },
    {
      ...standing,
      measure: '结对户',
      unit: '户',
      amount: amountOf(sum(villages, ({ households }) => households)),
      trace: joinedTraces(villages.map(({ trace }) => trace.households)),
    },
    ...visitFigures(group, subject, visits),
    {
      ...yearly,
      measure: '干部好事实事（本年累计）',
      unit: '件',
      trace: deeds,
      amount: amountOf(sum(cadres, (cadre) => cadre.deeds)),
    },
    {
      ...yearly,
      measure: '项目数',
      unit: '个',
      trace: projects,
      amount: amountOf(sum(sectionTotals, (line) => line.projects)),
    },
    {
      ...yearly,
      measure: '已完成项目',
      unit: '个',
      amount: amountOf(completed.length),
      trace: completed.length === 0 ? [] : [{ table: 'Projects', rows: completed.map(({ sheetRow }) => sheetRow) }],
    },
    {
      ...yearly,
      measure: '项目资金',
      unit: '万元',
      trace: projects,
      amount: sum(sectionTotals, (line) => line.funds),
    },
  ];
}

function visitFigures(group: string, subject: string, lines: readonly VisitLine[]): readonly Figure[] {
  const trace = joinedTraces(lines.map((line) => line.trace));
  const one = { group, subject, nature: 'within', trace } as const;
  const sum = (key: 'rows' | 'persons' | 'amount'): number => lines.reduce((total, line) => total + line[key], 0);
  return [
    { ...one, measure: '走访次数', unit: '次', amount: amountOf(sum('rows')) },
    { ...one, measure: '受益人数', unit: '人', amount: amountOf(sum('persons')) },
    { ...one, measure: '折款金额', unit: '元', amount: sum('amount') },
  ];
}

function isGood({ verdict }: CadreSummary): boolean {
  return verdict === '达标' || verdict === '序时达标';
}
