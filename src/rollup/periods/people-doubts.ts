import type { CadreSummary } from '../../model/summary';
import { rowsIn, type Doubt } from './doubt';
import { isHidden } from './hidden-names';
import { pairingName, renamedPairings } from './renames';
import { textOf, type Reported, type ReportedRow } from './reported';

/** Today's rows of renamed cadres, by their names in the earlier report. */
export type Renamed = ReadonlyMap<string, ReportedRow<'Cadres'>>;

function nameNow(renamed: Renamed, old: string): string {
  const row = renamed.get(old);
  return row ? textOf(row, 'name') : old;
}

/** The doubt about a cadre who has another name now. */
export function renamedCadre(old: string, row: ReportedRow<'Cadres'>, before: Reported): Doubt {
  const was = before.rows('Cadres').find((candidate) => textOf(candidate, 'name') === old);
  const cells = { cell: row.addressOf('name'), cellBefore: was?.addressOf('name') ?? null };
  return { kind: 'renamed', subject: '干部', before: old, now: textOf(row, 'name'), ...cells };
}

/** Cadres with fewer deeds than before, and cadres with deeds who are gone. */
export function fallenDeeds(before: Reported, now: Reported, renamed: Renamed): readonly Doubt[] {
  const fresh = new Map(now.summary.cadres.map((cadre) => [cadre.name, cadre]));
  const roster = new Map(now.rows('Cadres').map((row) => [textOf(row, 'name'), row]));
  const rosterBefore = new Map(before.rows('Cadres').map((row) => [textOf(row, 'name'), row]));
  const log = now.rows('AssistanceLog');
  const logBefore = before.rows('AssistanceLog');
  return before.summary.cadres.flatMap((old): Doubt[] => {
    const name = nameNow(renamed, old.name);
    const cadre = fresh.get(name);
    if (isHidden(old.name) || (cadre && cadre.deeds >= old.deeds)) return [];
    const one = { subject: name, before: String(old.deeds) };
    if (!cadre) {
      const cellBefore = rosterBefore.get(old.name)?.addressOf('name') ?? null;
      return old.deeds === 0 || roster.has(name) ? [] : [{ ...one, kind: 'cadres', now: '无', cell: null, cellBefore }];
    }
    const gone = firstGone(deedRows(old, logBefore), deedRows(cadre, log));
    const places = {
      cell: roster.get(name)?.addressOf('name') ?? null,
      cellBefore: gone?.addressOf('date') ?? null,
    };
    return [{ ...one, kind: 'deeds', now: String(cadre.deeds), ...places }];
  });
}

/** The first log row that is missing among others, by date, village, household and content. */
function firstGone(
  rows: readonly ReportedRow<'AssistanceLog'>[],
  others: readonly ReportedRow<'AssistanceLog'>[],
): ReportedRow<'AssistanceLog'> | undefined {
  const keyOf = (row: ReportedRow<'AssistanceLog'>): string =>
    JSON.stringify([row.cell('date'), row.cell('village'), row.cell('household'), row.cell('content')]);
  const present = new Set(others.map(keyOf));
  return rows.find((row) => !present.has(keyOf(row)));
}

function deedRows(
  { trace }: CadreSummary,
  log: readonly ReportedRow<'AssistanceLog'>[],
): readonly ReportedRow<'AssistanceLog'>[] {
  const rows = rowsIn(trace.deeds, 'AssistanceLog');
  return log.filter(({ sheetRow }) => rows.has(sheetRow));
}

/** Pairings that had not ended in the earlier report and are gone, or renamed, now. */
export function vanishedPairings(before: Reported, now: Reported, cadres: Renamed): readonly Doubt[] {
  const rows = { before: before.rows('Pairings'), now: now.rows('Pairings') };
  const cadreNow = (name: string): string => nameNow(cadres, name);
  const renamed = renamedPairings(rows, cadreNow);
  const present = new Set(rows.now.map((row) => pairingName(row)));
  const gone = new Map<string, Doubt>();
  for (const row of rows.before) {
    const name = pairingName(row, cadreNow(textOf(row, 'cadre')));
    if (row.cell('until') !== null || isHidden(name) || present.has(name) || gone.has(name)) continue;
    const cellBefore = row.addressOf('household');
    const fresh = renamed.get(name);
    gone.set(
      name,
      fresh
        ? { kind: 'renamed', ...renaming(row, fresh), cell: fresh.addressOf('household'), cellBefore }
        : { kind: 'pairings', subject: pairingName(row), before: '', now: '', cell: null, cellBefore },
    );
  }
  return [...gone.values()];
}

/** A renamed household before and now, with its village where that has changed. */
function renaming(
  old: ReportedRow<'Pairings'>,
  fresh: ReportedRow<'Pairings'>,
): Pick<Doubt, 'subject' | 'before' | 'now'> {
  const isMoved = textOf(old, 'village') !== textOf(fresh, 'village');
  const named = (row: ReportedRow<'Pairings'>): string =>
    `${isMoved ? `${textOf(row, 'village')} ` : ''}${textOf(row, 'household')}`;
  const [cadre, village] = [textOf(fresh, 'cadre'), textOf(fresh, 'village')];
  return { subject: isMoved ? cadre : `${cadre} ${village}`, before: named(old), now: named(fresh) };
}
