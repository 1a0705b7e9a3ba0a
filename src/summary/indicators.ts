import type { IndicatorLine, Trace } from '../model/summary';
import type { Counted } from '../standard/indicators/counted';
import { missedTest } from '../standard/indicators/indicator-reason';
import type { IndicatorJudgement } from '../standard/indicators/judge-indicator';
import type { CountedRows } from './counted-rows';

/** The line of a cadre and an indicator, traced to its rows; rows that it leaves out are noted. */
export function indicatorLine(cadre: string, judgement: IndicatorJudgement, rows: CountedRows): IndicatorLine {
  const { indicator, tests, actual, verdict, score, counted } = judgement;
  for (const { table, row, keys } of counted?.leftOut ?? []) rows.note(table, row, keys);
  return {
    demand: indicator,
    decisive: indicator.decisive,
    points: indicator.points,
    cadre,
    met: tests.met,
    of: tests.of,
    actual,
    verdict,
    missed: tests.missed.map(missedTest),
    score,
    trace: traceOf(counted, rows),
  };
}

/** The rows that were counted, and the pairings of the households that the indicator is asked for. */
function traceOf(counted: Counted | null, rows: CountedRows): Trace {
  if (!counted) return [];
  return [
    ...rows.trace(counted.table, counted.rows),
    ...rows.trace(
      'Pairings',
      counted.pairings.toSorted((a, b) => a - b),
    ),
  ];
}
