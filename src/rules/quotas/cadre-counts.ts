import { deedsOf, householdsOf, type Count } from '../../standard/achievement';
import { rosterRows } from '../../standard/lookup/rosters';
import type { JudgedBook } from '../../standard/judged-book';
import type { KeptAnswer } from '../kept-answers';
import type { FindAffected, RuleContext } from '../rule';
import { cadresNamed, countedBook } from './judged-cadre';

/** A count without its rows. */
export type KeptCount = Pick<Count, 'count' | 'uncounted'>;

const NOTHING: KeptCount = { count: 0, uncounted: 0 };

/** Roster rows with the name of the changed one. */
const sameName: FindAffected = (changed, context) =>
  rosterRows('Cadres', context.book.Cadres.columns.name.values[changed] ?? '', context);

/** Roster rows of the changed pairing's cadre; all rows where its cadre is blank or faulty. */
export const cadreOfPairing: FindAffected = (changed, context) => {
  const cadre = context.book.Pairings.columns.cadre.values[changed] ?? null;
  return cadresNamed(cadre === null ? null : [cadre], context);
};

/** Roster rows of the changed log row's cadres; all rows where these are blank or faulty. */
export const cadresOfLog: FindAffected = (changed, context) =>
  cadresNamed(context.book.AssistanceLog.columns.cadres.values[changed] ?? null, context);

/** How many households a cadre has. */
export const keptHouseholds: KeptAnswer<'Cadres', KeptCount> = {
  table: 'Cadres',
  readsPeriod: true,
  readsErrors: true,
  errorsAside: ['category'],
  of: (row, context) => counted(row, context, householdsOf),
  affectedBy: { Cadres: sameName, Pairings: cadreOfPairing },
};

/** How many deeds a cadre has done. */
export const keptDeeds: KeptAnswer<'Cadres', KeptCount> = {
  table: 'Cadres',
  readsPeriod: true,
  readsErrors: true,
  errorsAside: ['category'],
  of: (row, context) => counted(row, context, deedsOf),
  affectedBy: { Cadres: sameName, AssistanceLog: cadresOfLog },
};

function counted(
  row: number,
  context: RuleContext,
  countOf: (cadre: { readonly name: string }, given: JudgedBook) => Count,
): KeptCount {
  const given = countedBook(context);
  const name = context.book.Cadres.columns.name.values[row] ?? null;
  if (!given || name === null) return NOTHING;
  const { count, uncounted } = countOf({ name }, given);
  return { count, uncounted };
}
