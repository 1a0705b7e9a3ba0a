import { everyRow } from '../../standard/lookup/cells';
import { naming, rowsNaming } from '../../standard/lookup/references';
import { isKnown, rosterRows } from '../../standard/lookup/rosters';
import { pairingOn } from '../../standard/pairings/pairing-days';
import { pairingsOfHousehold, pairingsWithoutCadre } from '../../standard/pairings/pairing-indexes';
import type { AffectedRows, RuleContext } from '../rule';
import type { JudgedCadre } from './judged-cadre';
import { cadresOfQuota, cadresOfThatName } from './judged-cadre';

const pairingsOfCadre = naming('Pairings', 'cadre');
const pairingsInVillage = naming('Pairings', 'village');

/** A count whose rows cannot all be read. */
export interface Count {
  /** What the readable rows come to. */
  readonly sure: number;
  /** What it comes to if every row that cannot be read counts too. */
  readonly atMost: number;
}

/** Distinct households whose pairing with a cadre is in force on the last day of the period (SPEC section 4). */
export function householdsOf({ name }: JudgedCadre, context: RuleContext): Count {
  const { book, index, period } = context;
  const households = index.of(pairingsOfHousehold);
  const sure = new Set<string>();
  let unsure = 0;
  const count = (row: number, isTheirs: boolean): void => {
    const state = period === null ? 'not' : pairingOn(book, row, period.end);
    if (state === 'not') return;
    const [household] = households.keysOf(row);
    const village = book.Pairings.columns.village.values[row] ?? '';
    if (isTheirs && state === 'inForce' && household !== undefined && isKnown('Villages', village, context)) sure.add(household);
    else unsure += 1;
  };
  for (const row of index.of(pairingsOfCadre).rows(name)) count(row, true);
  for (const row of index.of(pairingsWithoutCadre).rows('')) count(row, false);
  return { sure: sure.size, atMost: sure.size + unsure };
}

function* cadresOfPairing(pairing: number, context: RuleContext): Iterable<number> {
  const cadre = context.book.Pairings.columns.cadre.values[pairing] ?? null;
  // A pairing that does not tell whose it is may be anybody's.
  yield* cadre === null ? everyRow(context.book, 'Cadres') : rosterRows('Cadres', cadre, context);
}

/** What a check of a cadre's number of households depends on. */
export const affectsHouseholds = {
  Quotas: cadresOfQuota,
  Cadres: cadresOfThatName,
  Pairings: cadresOfPairing,
  Villages: function* (changed: number, context: RuleContext): Iterable<number> {
    const name = context.book.Villages.columns.name.values[changed] ?? '';
    for (const pairing of rowsNaming(pairingsInVillage, [name], context)) yield* cadresOfPairing(pairing, context);
  },
} satisfies Readonly<Record<string, AffectedRows>>;
