import type { CadreSummary } from '../model/summary';
import { achievementIndexes } from '../standard/achievement';
import { rosterCadre } from '../standard/roster-cadre';
import { judgeCadre } from '../standard/verdict';
import type { CountedRows } from './counted-rows';
import { measures } from './measures';

const TABLE = 'Cadres';

/**
 * One line for each cadre in post on the last day of the period, and for each who left during it, in the
 * roster's order. One who left before the period began, or comes after it ended, is not in it. Where
 * cells that decide about a cadre are in error, the cadre is listed and not judged.
 */
export async function summarizeCadres(rows: CountedRows): Promise<readonly CadreSummary[]> {
  // Quotas, households and deeds are counted cadre by cadre; asked for all rows here, those left out are noted.
  await rows.of(measures.quota);
  await rows.of(measures.cadreHouseholds);
  await rows.of(measures.cadreDeeds);
  await rows.prepare(achievementIndexes);
  const listed = new Map<string, CadreSummary>();
  for (const row of await rows.of(measures.cadre)) {
    const cadre = rosterCadre(row, rows);
    // A second row of the same name is an error of its own (X301); the first one stands.
    if (cadre === null || listed.has(cadre.name)) continue;
    const { name, category, quota, post, inError } = cadre;
    if (inError.length > 0) rows.note(TABLE, row, inError);
    const { villages, households, deeds, deedsDue, verdict, reasons } = judgeCadre(cadre, rows);
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
      trace: {
        villages: rows.trace(TABLE, villages > 0 ? [row] : []),
        households: rows.trace('Pairings', households.rows),
        deeds: rows.trace('AssistanceLog', deeds.rows),
      },
    });
  }
  return [...listed.values()];
}
