import { COMPLETED } from '../../templates/lists';
import type { ReportSource } from '../source';
import { points } from '../text/lists';
import { nextPeriodWords } from '../text/period-words';
import type { Paragraph } from '../text/report';
import { count, say, type Part } from '../text/runs';
import { joinTraces } from '../../model/join-traces';
import { material } from './materials';
import { shortcomings } from './problems';

/** 下一步打算: what follows from shortcomings and unfinished projects; then the clerk's own words. */
export function plans(source: ReportSource): readonly Paragraph[] {
  const told = [...shortcomings(source).map(({ plan }) => [plan]), ...openProjects(source)];
  const opening = say`${nextPeriodWords(source.summary.period)}，重点做好以下工作：`;
  return [...(told.length > 0 ? [[opening, ...points(told)]] : []), [material('下一步打算', source)]];
}

function openProjects({ narrative: { states } }: ReportSource): readonly (readonly Part[])[] {
  const open = states.filter(({ state }) => state !== COMPLETED);
  if (open.length === 0) return [];
  const number = count(
    open.reduce((sum, line) => sum + line.projects, 0),
    '未完成的项目',
    joinTraces(open.map(({ trace }) => trace)),
  );
  return [[say`抓好${number}个未完成项目的推进，确保按期完成`]];
}
