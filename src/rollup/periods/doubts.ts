import { NOWHERE, type Doubt } from './doubt';
import { fallenDeeds, renamedCadre, vanishedPairings } from './people-doubts';
import { fallenProjects, fallenQuantities } from './project-doubts';
import { renamedCadres } from './renames';
import type { Reported } from './reported';

/** What an earlier report of the same unit makes doubtful in a report. */
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

/** Fewer visits than before, where the period contains the earlier one: it must have at least as many. */
function fallenVisits(before: Reported, now: Reported): readonly Doubt[] {
  const [old, fresh] = [visitRows(before), visitRows(now)];
  if (!takesIn(now, before) || fresh >= old) return [];
  return [{ kind: 'visits', subject: '', before: String(old), now: String(fresh), ...NOWHERE }];
}

/** With at most this many visits, two separate periods may have equal figures by chance. */
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
