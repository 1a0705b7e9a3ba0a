import { groupBy } from '../model/group-by';
import type { VillageLine } from '../model/summary';
import { WHOLE_TOWNSHIP } from '../templates/lists';
import type { CountedRows } from './counted-rows';
import { groupRowsByEach, sumRows } from './grouping';
import { householdKeys } from './households';
import { measures } from './measures';
import { personsReached } from '../standard/persons';

/**
 * One line for each village of the roster, in its order, and last the line 全乡(跨村) (its village is null), where it has
 * anything: projects of several villages, of 全乡 or without a place, so that columns add up. Cadres and households are
 * those of the last day of the period; a deed counts once, however many cadres did it.
 */
export async function summarizeVillages(rows: CountedRows): Promise<readonly VillageLine[]> {
  const { book } = rows;
  const { amount, village: logVillage } = book.AssistanceLog.columns;
  const { places, funds } = book.Projects.columns;
  const householdOf = householdKeys(book, 'Pairings');
  const ofLog = (row: number) => logVillage.values[row] ?? null;
  const ofProject = (row: number) => singlePlace(places.values[row] ?? []);

  const cadres = groupRowsByEach<string | null>(
    await rows.of(measures.villageCadres),
    (row) => book.Cadres.columns.villages.values[row] ?? [],
  );
  const paired = groupBy(
    await rows.of(measures.villageHouseholds),
    (row) => book.Pairings.columns.village.values[row] ?? null,
  );
  const logRows = groupBy(await rows.of(measures.villageLogRows), ofLog);
  const deeds = groupBy(await rows.of(measures.villageDeeds), ofLog);
  const persons = sumRows(await rows.of(measures.villagePersons), ofLog, personsReached(book));
  const amounts = sumRows(await rows.of(measures.villageAmount), ofLog, (row) => amount.values[row] ?? 0);
  const projects = groupBy(await rows.of(measures.villageProjects), ofProject);
  const money = sumRows(await rows.of(measures.villageFunds), ofProject, (row) => funds.values[row] ?? 0);

  const line = (village: string | null): VillageLine => ({
    village,
    cadres: cadres.get(village)?.length ?? 0,
    households: new Set((paired.get(village) ?? []).map(householdOf)).size,
    logRows: logRows.get(village)?.length ?? 0,
    deeds: deeds.get(village)?.length ?? 0,
    persons: persons.get(village) ?? 0,
    amount: amounts.get(village) ?? 0,
    projects: projects.get(village)?.length ?? 0,
    funds: money.get(village) ?? 0,
    trace: {
      cadres: rows.trace('Cadres', cadres.get(village) ?? []),
      households: rows.trace('Pairings', paired.get(village) ?? []),
      logRows: rows.trace('AssistanceLog', logRows.get(village) ?? []),
      deeds: rows.trace('AssistanceLog', deeds.get(village) ?? []),
      projects: rows.trace('Projects', projects.get(village) ?? []),
    },
  });
  const { name } = book.Villages.columns;
  const roster = new Set((await rows.of(measures.village)).map((row) => name.values[row] ?? ''));
  return [...[...roster].map(line), ...(projects.has(null) ? [line(null)] : [])];
}

/** The village of a project in one village only; null for any other project. */
function singlePlace(places: readonly string[]): string | null {
  const [place] = places;
  return places.length !== 1 || place === undefined || place === WHOLE_TOWNSHIP ? null : place;
}
