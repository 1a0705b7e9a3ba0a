import type { IndicatorLine, Trace } from '../model/summary';
import type { Counted } from '../standard/indicators/counted';
import { missedTest } from '../standard/indicators/indicator-reason';
import type { IndicatorJudgement } from '../standard/indicators/judge-indicator';
import type { CountedRows } from './counted-rows';

/** How a cadre stands at an indicator, traced to its rows; the rows left out of it are noted. */
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

/** The rows that were counted, and the pairings of the households that it was asked of. */
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
