import { unitsOf } from '../../model/amount';
import { groupBy } from '../../model/group-by';
import { joinKey } from '../../model/join-key';
import type { CadreSummary, Summary, Trace } from '../../model/summary';
import type { TableName } from '../../templates/ledgers';
import { COMPLETED } from '../../templates/lists';
import { isHidden } from './hidden-names';
import { pairingName, renamedCadres, renamedPairings } from './renames';
import { textOf, type Reported, type ReportedRow } from './reported';

/** What cannot be, or is hardly so, beside the report of an earlier period. */
export type DoubtKind =
  'deeds' | 'cadres' | 'projectCount' | 'projects' | 'quantities' | 'visits' | 'pairings' | 'renamed' | 'sameFigures';

/** One such thing and where it stands. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** The cadre, project or pairing; empty where it is about the report as a whole. */
  readonly subject: string;
  /** What it was and what it is, as people read them; empty where that goes without saying. */
  readonly before: string;
  readonly now: string;
  /** The cell to look at, `项目台账!M7`; null where the row is gone. */
  readonly cell: string | null;
  /** The cell in the earlier file; null where it is about no one row. */
  readonly cellBefore: string | null;
}

/** Asks of a report what an earlier one of the same unit makes doubtful. Clean reports raise nothing. */
export function doubtsBetween(before: Reported, now: Reported): readonly Doubt[] {
  const isSameYear = before.period.yearStart === now.period.yearStart;
  const cadres = renamedCadres({ before: before.rows('Cadres'), now: now.rows('Cadres') });
  return [
    ...(isSameYear
      ? [...fallenDeeds(before, now, cadres), ...fallenProjects(before, now), ...fallenQuantities(before, now)]
      : []),
    ...fallenVisits(before, now),
    ...vanishedPairings(before, now, cadres),
    ...Array.from(cadres, ([old, row]) => renamedCadre(old, row, before)),
    ...sameFigures(before, now),
  ];
}

const NOWHERE = { cell: null, cellBefore: null } as const;

/** The present rows of cadres, by the names that they had in the earlier report and have no more. */
type Renamed = ReadonlyMap<string, ReportedRow<'Cadres'>>;

function nameNow(renamed: Renamed, old: string): string {
  const row = renamed.get(old);
  return row ? textOf(row, 'name') : old;
}

function renamedCadre(old: string, row: ReportedRow<'Cadres'>, before: Reported): Doubt {
  const was = before.rows('Cadres').find((candidate) => textOf(candidate, 'name') === old);
  const cells = { cell: row.addressOf('name'), cellBefore: was?.addressOf('name') ?? null };
  return { kind: 'renamed', subject: '干部', before: old, now: textOf(row, 'name'), ...cells };
}

function fallenDeeds(before: Reported, now: Reported, renamed: Renamed): readonly Doubt[] {
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

/** The first of some log rows that is not among others, whatever else was changed in it. */
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

function rowsIn(trace: Trace, table: TableName): ReadonlySet<number> {
  return new Set(trace.flatMap((part) => (part.table === table ? part.rows : [])));
}

type Project = ReportedRow<'Projects'>;

function fallenProjects(before: Reported, now: Reported): readonly Doubt[] {
  const isDone = (row: Project): boolean => textOf(row, 'state') === COMPLETED;
  const nameOf = (row: Project): string => joinKey(textOf(row, 'section'), textOf(row, 'item'), textOf(row, 'name'));
  const sizeOf = (row: Project): string =>
    JSON.stringify([row.cell('section'), row.cell('item'), row.cell('quantity'), row.cell('unit')]);
  const all = groupBy(now.rows('Projects'), nameOf);
  const [old, fresh] = [before.rows('Projects').filter(isDone), now.rows('Projects').filter(isDone)];
  const known = new Set(before.rows('Projects').map(nameOf));
  // One that bears another name now: completed, of the same kind and size, and of no name that was there before.
  const renamed = new Map(
    [
      ...groupBy(
        fresh.filter((row) => !known.has(nameOf(row))),
        sizeOf,
      ),
    ].map(([size, rows]) => [size, rows.length]),
  );
  const doubts = [...groupBy(old, nameOf)].flatMap(([name, rows]): Doubt[] => {
    const own = all.get(name) ?? [];
    const missing = rows.length - own.filter(isDone).length;
    return rows.slice(0, Math.max(0, missing)).flatMap((row, at): Doubt[] => {
      const changed = own.filter((project) => !isDone(project))[at];
      const left = renamed.get(sizeOf(row)) ?? 0;
      if (!changed && left > 0) {
        renamed.set(sizeOf(row), left - 1);
        return [];
      }
      const subject = `${textOf(row, 'section')}“${textOf(row, 'name')}”`;
      return [
        {
          kind: 'projects',
          subject,
          before: COMPLETED,
          now: changed ? textOf(changed, 'state') : '找不到',
          cell: changed?.addressOf('state') ?? null,
          cellBefore: row.addressOf('state'),
        },
      ];
    });
  });
  if (fresh.length >= old.length) return doubts;
  return [
    { kind: 'projectCount', subject: '', before: String(old.length), now: String(fresh.length), ...NOWHERE },
    ...doubts,
  ];
}

function fallenQuantities(before: Reported, now: Reported): readonly Doubt[] {
  const keyOf = ({ section, item, unit }: Summary['sections'][number]): string => joinKey(section, item, unit);
  const fresh = new Map(now.summary.sections.map((line) => [keyOf(line), line]));
  return before.summary.sections.flatMap((old): Doubt[] => {
    const line = fresh.get(keyOf(old));
    const completed = line?.completed ?? 0;
    if (completed >= old.completed) return [];
    const subject = `${old.section}“${old.item}”`;
    const numbers = { before: String(unitsOf(old.completed)), now: `${unitsOf(completed)}${old.unit}` };
    const cells = { cell: quantityCell(now, line?.trace), cellBefore: quantityCell(before, old.trace) };
    return [{ kind: 'quantities', subject, ...numbers, ...cells }];
  });
}

/** The first quantity of some projects. */
function quantityCell(reported: Reported, trace: Trace = []): string | null {
  const rows = rowsIn(trace, 'Projects');
  return (
    reported
      .rows('Projects')
      .find(({ sheetRow }) => rows.has(sheetRow))
      ?.addressOf('quantity') ?? null
  );
}

/** Of a period that takes in the earlier one, the visits of that are among its own. */
function fallenVisits(before: Reported, now: Reported): readonly Doubt[] {
  const [old, fresh] = [visitRows(before), visitRows(now)];
  if (!takesIn(now, before) || fresh >= old) return [];
  return [{ kind: 'visits', subject: '', before: String(old), now: String(fresh), ...NOWHERE }];
}

/** Pairings that had no end in the period before and are in no row now, by any name. */
function vanishedPairings(before: Reported, now: Reported, cadres: Renamed): readonly Doubt[] {
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

/** The household, with its village where that is another now. */
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

/** Visits that two periods apart may well have in common by chance: as good as none. */
const BY_CHANCE = 1;

function sameFigures(before: Reported, now: Reported): readonly Doubt[] {
  const figures = ({ summary }: Reported): string =>
    JSON.stringify(
      summary.visits.map(({ householdType, occasion, rows, persons, amount }) => [
        householdType,
        occasion,
        rows,
        persons,
        amount,
      ]),
    );
  const visits = visitRows(now);
  const mayBeChance = visits === 0 || (visits <= BY_CHANCE && !takesIn(now, before));
  if (mayBeChance || figures(before) !== figures(now)) return [];
  return [{ kind: 'sameFigures', subject: '', before: '', now: '', ...NOWHERE }];
}

function visitRows({ summary }: Reported): number {
  return summary.visits.reduce((sum, line) => sum + line.rows, 0);
}

function takesIn({ period }: Reported, { period: other }: Reported): boolean {
  return period.start <= other.start && other.end <= period.end;
}
