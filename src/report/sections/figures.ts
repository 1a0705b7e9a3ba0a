import { joinTraces } from '../../model/join-traces';
import { COMPLETED } from '../../templates/lists';
import type { ReportSource } from '../source';
import type { Bar, FigureSheet } from '../text/report';
import { count, inLine } from '../text/runs';
import { cadreCount, deedCount, fundSum } from './results';
import { visitSums } from './service';

/** How many 群众类别 the chart has room for; those with the most visits are shown. */
const MOST_BARS = 8;

/** The main figures of the 简报, those that are not 0, and visits by 群众类别 as a chart. */
export function figureSheet(source: ReportSource): FigureSheet {
  const { summary, narrative } = source;
  const visits = visitSums(summary.visits, '走访帮扶');
  const judged = summary.cadres.filter(({ verdict }) => verdict !== null);
  const met = judged.filter(({ verdict }) => verdict !== '未达标');
  const states = narrative.states.reduce((sum, line) => sum + line.projects, 0);
  const done = narrative.states.filter(({ state }) => state === COMPLETED);
  const figures: FigureSheet['figures'] = [
    { name: '参加考核干部', number: cadreCount(judged, '参加考核', source), unit: '名' },
    { name: '达标和序时达标', number: cadreCount(met, '达标、序时达标', source), unit: '名' },
    { name: '走访帮扶群众', number: visits.rows, unit: '次' },
    ...(visits.persons ? [{ name: '受益群众', number: visits.persons, unit: '人次' }] : []),
    ...(visits.amount ? [{ name: '款物折款', number: visits.amount, unit: '元' }] : []),
    { name: '办结好事实事', number: deedCount(source), unit: '件' },
    { name: '项目', number: count(states, '项目', joinTraces(narrative.states.map(({ trace }) => trace))), unit: '个' },
    ...done.map(({ projects, trace }) => ({
      name: '其中已完成',
      number: count(projects, '已完成项目', trace),
      unit: '个',
    })),
    { name: '涉及资金', number: fundSum(summary.funds, '各类资金'), unit: '元' },
  ];
  const bars = visitBars(source).slice(0, MOST_BARS);
  return {
    figures: figures.filter(({ number }) => number.value !== 0),
    chart: bars.length > 0 ? { title: '各类群众走访次数', bars } : null,
  };
}

function visitBars({ summary: { visits } }: ReportSource): readonly Bar[] {
  return (
    [...new Set(visits.map(({ householdType }) => householdType))]
      .map((type) => {
        const own = visits.filter(({ householdType }) => householdType === type);
        const name = type === null ? '未注明类别' : inLine(type);
        return { name, number: visitSums(own, name).rows };
      })
      // A stable sort: equal ones stay in the list's order.
      .sort((a, b) => b.number.value - a.number.value)
  );
}
