import type { CadreSummary, IndicatorLine } from '../model/summary';
import { achievementIndexes } from '../standard/achievement';
import { projectIndexes } from '../standard/indicators/count-projects';
import { indicatorsOf } from '../standard/indicators/indicator';
import type { IndicatorJudgement } from '../standard/indicators/judge-indicator';
import { rosterCadre } from '../standard/roster-cadre';
import { judgeCadre } from '../standard/verdict';
import type { CountedRows } from './counted-rows';
import { indicatorLine } from './indicators';
import { measures } from './measures';

const TABLE = 'Cadres';

/** The lines of the cadres, and a line for each cadre and indicator. */
export interface CadreLines {
  readonly cadres: readonly CadreSummary[];
  readonly indicators: readonly IndicatorLine[];
}

/**
 * One line for each cadre in post on the last day of the period, and for each who left during it, in the roster's
 * order. Cadres who left before the period or come after it have none. Where cells that decide about a cadre are in
 * error, the cadre is listed and not judged.
 */
export async function summarizeCadres(rows: CountedRows): Promise<CadreLines> {
  // The judgement counts cadre by cadre and notes nothing; asking for all rows here notes those that are left out.
  await rows.of(measures.quota);
  await rows.of(measures.cadreHouseholds);
  await rows.of(measures.cadreDeeds);
  await rows.of(measures.indicator);
  await rows.prepare(achievementIndexes);
  await rows.prepare(projectIndexes);
  const indicators = indicatorsOf(rows);
  const linesOf = new Map<number, IndicatorLine[]>(indicators.map(({ row }) => [row, []]));
  const listed = new Map<string, CadreSummary>();
  for (const row of await rows.of(measures.cadre)) {
    const cadre = rosterCadre(row, rows);
    // A second row of the same name is an error of its own (X301); the first one stands.
    if (cadre === null || listed.has(cadre.name)) continue;
    const { name, category, quota, post, inError } = cadre;
    if (inError.length > 0) rows.note(TABLE, row, inError);
    const judgement = judgeCadre(cadre, indicators, rows);
    const { villages, households, deeds, deedsDue, verdict, reasons } = judgement;
    for (const judged of judgement.indicators)
      linesOf.get(judged.indicator.row)?.push(indicatorLine(name, judged, rows));
    await rows.pause();
    listed.set(name, {
      name,
      category,
      quota,
      post,
      villages,
      households: households.count,
      deeds: deeds.count,
      deedsDue,
      verdict,
      reasons,
      score: scoreOf(judgement.indicators),
      trace: {
        villages: rows.trace(TABLE, villages > 0 ? [row] : []),
        households: rows.trace('Pairings', households.rows),
        deeds: rows.trace('AssistanceLog', deeds.rows),
      },
    });
  }
  return { cadres: [...listed.values()], indicators: [...linesOf.values()].flat() };
}

/** The sum of a cadre's points, in millionths; null where no indicator gives points. */
function scoreOf(judgements: readonly IndicatorJudgement[]): number | null {
  const scores = judgements.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0);
}
