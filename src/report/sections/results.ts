import { joinTraces } from '../../model/join-traces';
import type { CadreSummary, FundLine } from '../../model/summary';
import type { ReportSource } from '../source';
import { wan } from '../text/amounts';
import { amongThem } from '../text/lists';
import { daysWords } from '../text/period-words';
import type { NumberRun, Paragraph, Sentence } from '../text/report';
import { count, inLine, joined, say } from '../text/runs';
import { change } from './change';
import { changeSince } from './change-since';
import { material } from './materials';
import { cadreRows } from './situation';

const VERDICTS = ['达标', '序时达标', '未达标'] as const;

/** 取得成效: deeds, cadres up to the standard, indicators, projects done, funds by source; then the clerk's own words. */
export function results(source: ReportSource): readonly Paragraph[] {
  const ofCadres = [
    ...deeds(source),
    ...change(source),
    ...changeSince(source),
    ...verdicts(source),
    ...indicators(source),
  ];
  const ofProjects = [...projects(source), ...funds(source)];
  return [...[ofCadres, ofProjects].filter((told) => told.length > 0), [material('取得成效', source)]];
}

/** The number of 好事实事 done since the year of assessment began, each once however many cadres did it. */
export function deedCount({ summary }: Pick<ReportSource, 'summary'>): NumberRun {
  const trace = joinTraces(summary.villages.map((line) => line.trace.deeds));
  return count(
    summary.villages.reduce((sum, line) => sum + line.deeds, 0),
    '办结好事实事',
    trace,
  );
}

function deeds(source: ReportSource): readonly Sentence[] {
  const number = deedCount(source);
  if (number.value === 0) return [];
  const { yearStart, end } = source.summary.period;
  return [say`${daysWords({ start: yearStart, end })}，共为群众办结好事实事${number}件。`];
}

/** Cadres in post that are judged, by verdict. */
function verdicts(source: ReportSource): readonly Sentence[] {
  const judged = source.summary.cadres.filter(({ verdict }) => verdict !== null);
  if (judged.length === 0) return [];
  const kinds = VERDICTS.flatMap((verdict) => {
    const own = judged.filter((cadre) => cadre.verdict === verdict);
    return own.length > 0 ? [[verdict, say`${verdict}${cadreCount(own, verdict, source)}名`] as const] : [];
  });
  const open = source.summary.cadres.filter(({ post, verdict }) => post === 'inPost' && verdict === null);
  const rest = open.length > 0 ? say`；另有${cadreCount(open, '未能判定', source)}名没有判定` : '';
  return [
    say`参加考核的联系干部${cadreCount(judged, '参加考核', source)}名，${amongThem(kinds, judged.length)}${rest}。`,
  ];
}

/** The number of some cadres, traced to their rows in the roster. @param of what kind of cadres they are */
export function cadreCount(cadres: readonly CadreSummary[], of: string, source: ReportSource): NumberRun {
  const words = '干部名册中判定为这一类的干部，判定的依据见干部履职汇总';
  return count(cadres.length, `${of}干部`, cadreRows(source, cadres), { kind: 'said', words });
}

function indicators(source: ReportSource): readonly Sentence[] {
  const { indicators: lines } = source.summary;
  const names = [...new Set(lines.map(({ demand }) => demand.name))];
  return names.flatMap((name) => {
    const judged = lines.filter((line) => line.demand.name === name && line.verdict !== null);
    if (judged.length === 0) return [];
    const met = judged.filter(({ verdict }) => verdict !== '未达标');
    const cadres = (own: typeof judged, of: string): NumberRun => {
      const words = `考核指标“${name}”${of}的干部`;
      return count(
        own.length,
        `${name} ${of}`,
        cadreRows(
          source,
          own.map(({ cadre }) => ({ name: cadre })),
        ),
        {
          kind: 'said',
          words,
        },
      );
    };
    const short = met.length === judged.length ? '全部达到' : say`${cadres(met, '达到')}名达到`;
    return [say`考核指标“${inLine(name)}”考核干部${cadres(judged, '考核')}名，${short}。`];
  });
}

/** How many projects there are, by state. */
function projects({ narrative: { states } }: ReportSource): readonly Sentence[] {
  const all = states.reduce((sum, line) => sum + line.projects, 0);
  if (all === 0) return [];
  const total = count(all, '项目', joinTraces(states.map(({ trace }) => trace)));
  const kinds = [...states]
    .reverse()
    .map(({ state, projects: own, trace }) => [state, say`${state}${count(own, `${state}项目`, trace)}个`] as const);
  return [say`项目台账共有项目${total}个，${amongThem(kinds, all)}。`];
}

/** Funds by kind, and within a kind by source where sources are named. */
function funds({ summary }: ReportSource): readonly Sentence[] {
  const paid = summary.funds.filter((line) => line.funds > 0);
  if (paid.length === 0) return [];
  const kinds = [...new Set(paid.map(({ kind }) => kind))].map((kind) => {
    const own = paid.filter((line) => line.kind === kind);
    const name = kind === null ? '未注明类别的资金' : inLine(kind);
    return [joined([name, sources(own, name)]), joined([name, fundSum(own, name), '元', sources(own, name)])] as const;
  });
  return [say`共涉及资金${fundSum(paid, '各类资金')}元，${amongThem(kinds)}。`];
}

/**
 * The sources of a kind in brackets: （县扶贫移民后扶局60万元，省综改办1500万元）. A single one without its amount, which the kind has
 * told.
 */
function sources(lines: readonly FundLine[], of: string): Sentence {
  const named = lines.filter(({ source }) => source !== null);
  const told = named.map((line) => {
    const source = inLine(line.source ?? '');
    return lines.length === 1 ? source : say`${source}${fundSum([line], of)}元`;
  });
  return told.length > 0 ? joined(['（', joined(told, '，'), '）']) : [];
}

/** The funds of some lines, in 万元. @param of what the number is of */
export function fundSum(lines: readonly FundLine[], of: string): NumberRun {
  return wan(
    lines.reduce((sum, line) => sum + line.funds, 0),
    of,
    joinTraces(lines.map(({ trace }) => trace)),
  );
}
