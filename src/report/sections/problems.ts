import type { CadreSummary, Trace } from '../../model/summary';
import { joinTraces } from '../../model/join-traces';
import { reasonText } from '../../standard/reasons';
import { RECTIFIED } from '../../templates/lists';
import type { ReportSource } from '../source';
import { points } from '../text/lists';
import { numbersIn } from '../text/numbers-in';
import { dayWords } from '../text/period-words';
import type { NumberRun, Paragraph, Sentence } from '../text/report';
import { rowsIn, traceOf } from '../text/rows';
import { count, inLine, joined, say, type Part } from '../text/runs';
import { material } from './materials';
import { cadreCount } from './results';
import { cadreRows } from './situation';

/** The most cadres, households or projects that are named; of more only the number is given. */
const MOST_NAMED = 10;
/** Up to this many are 个别, more are 部分. */
const MOST_FEW = 2;

/** 存在问题: what the ledgers show to be behind, with names; then the clerk's own words. */
export function problems(source: ReportSource): readonly Paragraph[] {
  const told = points(
    shortcomings(source).map(({ problem, named }) => [problem, '：', named]),
    '。',
  );
  return [...(told.length > 0 ? [told] : []), [material('存在问题', source)]];
}

/** 存在问题 without names, for the single page of a 简报. */
export function problemsInShort(source: ReportSource): readonly Paragraph[] {
  const told = points(shortcomings(source).map(({ problem }) => [problem]));
  return told.length > 0 ? [told] : [];
}

/** A shortcoming: what is behind, the names, and what it means for 下一步打算. */
export interface Shortcoming {
  readonly problem: Sentence;
  readonly named: Sentence;
  readonly plan: Sentence;
}

/** Everything that the ledgers show to be behind. */
export function shortcomings(source: ReportSource): readonly Shortcoming[] {
  return [behind(source), unvisited(source), late(source), weak(source)].filter((one) => one !== null);
}

function behind(source: ReportSource): Shortcoming | null {
  const judged = source.summary.cadres.filter(({ verdict }) => verdict !== null);
  const missed = judged.filter(({ verdict }) => verdict === '未达标');
  if (missed.length === 0) return null;
  const number = cadreCount(missed, '未达标', source);
  const named = missed.slice(0, MOST_NAMED).map((cadre) => joined([inLine(cadre.name), '，', reasons(cadre, source)]));
  return {
    problem: say`${missed.length === judged.length ? '' : '部分'}干部工作进度偏慢，${number}名干部未达到考核要求`,
    named: listed(named, missed.length, '；'),
    plan: say`督促未达到考核要求的${number}名干部对照差距逐项补齐`,
  };
}

function reasons(cadre: CadreSummary, source: ReportSource): Sentence {
  const trace = joinTraces([cadreRows(source, [cadre]), cadre.trace.households, cadre.trace.deeds]);
  return joined(
    cadre.reasons.map((reason) => numbersIn(reasonText(reason).zh, `${cadre.name} 考核`, trace)),
    '，',
  );
}

function unvisited({ unvisited: trace, book }: ReportSource): Shortcoming | null {
  const rows = rowsIn(trace, book, 'Pairings');
  if (rows.length === 0) return null;
  const { village, household } = book.Pairings.columns;
  const named = rows
    .slice(0, MOST_NAMED)
    .map((row) => inLine(`${village.values[row] ?? ''}${household.values[row] ?? ''}`));
  const number = count(rows.length, '报告期内没有帮扶日志的结对户', trace);
  return {
    problem: say`走访不够均衡，${number}户结对户报告期内没有帮扶日志`,
    named: listed(named, rows.length),
    plan: say`对没有走访记录的${number}户结对户逐户走访，及时记入帮扶日志`,
  };
}

function late({ late: trace, book }: ReportSource): Shortcoming | null {
  const rows = rowsIn(trace, book, 'Projects');
  if (rows.length === 0) return null;
  const { name, until } = book.Projects.columns;
  const named = rows.slice(0, MOST_NAMED).map((row) => {
    const due = until.values[row] ?? null;
    return `${inLine(name.values[row] ?? '')}${due === null ? '' : `（应于${dayWords(due)}完工）`}`;
  });
  const number = count(rows.length, '已过完工日期而未完成的项目', trace);
  return {
    problem: say`${rows.length > MOST_FEW ? '部分' : '个别'}项目进度滞后，${number}个项目已过完工日期尚未完成`,
    named: listed(named, rows.length),
    plan: say`加快滞后的${number}个项目建设，明确完成时限`,
  };
}

function weak({ summary: { organisation }, book }: ReportSource): Shortcoming | null {
  const { name, rectification } = book.Branches.columns;
  const rows = rowsIn(organisation.trace.weakBranches, book, 'Branches').filter(
    (row) => rectification.values[row] !== RECTIFIED,
  );
  if (rows.length === 0) return null;
  const trace: Trace = traceOf(book, 'Branches', rows);
  const number: NumberRun = count(rows.length, '尚未转化的后进党组织', trace);
  const named = rows.slice(0, MOST_NAMED).map((row) => inLine(name.values[row] ?? ''));
  return {
    problem: say`党组织建设还有薄弱环节，${number}个后进党组织尚未完成转化`,
    named: listed(named, rows.length),
    plan: say`抓好${number}个后进党组织的整顿转化`,
  };
}

function listed(named: readonly Part[], all: number, between = '、'): Sentence {
  return joined([joined(named, between), all > named.length ? '等' : '']);
}
