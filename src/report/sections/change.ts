import type { ReportSource } from '../source';
import type { NumberRun, Sentence } from '../text/report';
import { say } from '../text/runs';
import { visitSums } from './service';

/** 环比 and 同比 of visits with earlier periods that the log itself holds; those with a file are left to `changeSince`. */
export function change({ summary, narrative, earlier }: ReportSource): readonly Sentence[] {
  if (summary.visits.length === 0) return [];
  const now = visitSums(summary.visits, '走访帮扶').rows;
  const reported = new Set(earlier.map(({ kind }) => kind));
  const untold = narrative.earlier.filter(({ kind }) => !reported.has(kind));
  return untold.map(({ kind, words, visits }) => {
    const then = visitSums(visits, `${words}走访帮扶`).rows;
    return say`走访帮扶${now}次，${words}为${then}次，${kind}${difference(now, then)}。`;
  });
}

function difference(now: NumberRun, then: NumberRun): Sentence {
  if (now.value === then.value) return say`持平`;
  const number: NumberRun = {
    ...now,
    text: String(Math.abs(now.value - then.value)),
    value: Math.abs(now.value - then.value),
    of: '走访帮扶 增减',
    trace: [],
    basis: { kind: 'said', words: `${now.text}次与${then.text}次之差，两个数的来源见同一句` },
  };
  return say`${now.value > then.value ? '增加' : '减少'}${number}次`;
}
