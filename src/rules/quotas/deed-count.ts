import { isDeed } from '../../standard/deeds';
import { everyRow } from '../../standard/lookup/cells';
import { naming } from '../../standard/lookup/references';
import { rosterRows } from '../../standard/lookup/rosters';
import { DONE, YES } from '../../templates/lists';
import { logWithoutCadre } from '../log/log-indexes';
import type { RuleContext } from '../rule';
import type { Count } from './household-count';
import type { JudgedCadre } from './judged-cadre';

const logOfCadre = naming('AssistanceLog', 'cadres');

/** Whether a log row counts as a deed; unsure where a cell that decides it is blank, faulty or dated after today. */
function deedAt(row: number, { book, period, today }: RuleContext): 'deed' | 'not' | 'unsure' {
  if (period === null) return 'not';
  const { columns } = book.AssistanceLog;
  const date = columns.date.values[row] ?? null;
  const isDateSure = date !== null && date <= today;
  const deed = columns.deed.values[row] ?? null;
  const state = columns.state.values[row] ?? null;
  if (isDateSure && deed !== null && state !== null) return isDeed(deed, state, date, period) ? 'deed' : 'not';
  // What is readable may rule the row out all the same: ask as if the rest said yes.
  const couldBe = isDeed(deed ?? YES, state ?? DONE, isDateSure ? date : period.end, period);
  return couldBe ? 'unsure' : 'not';
}

/** Deeds of a cadre from 1 January to the last day of the period (SPEC section 4). */
export function deedsOf({ name }: JudgedCadre, context: RuleContext): Count {
  const { index } = context;
  let sure = 0;
  let unsure = 0;
  for (const row of index.of(logOfCadre).rows(name)) {
    const deed = deedAt(row, context);
    if (deed === 'deed') sure += 1;
    else if (deed === 'unsure') unsure += 1;
  }
  for (const row of index.of(logWithoutCadre).rows('')) if (deedAt(row, context) !== 'not') unsure += 1;
  return { sure, atMost: sure + unsure };
}

/** Roster rows of the cadres that a log row names; of all where it does not tell whose it is. */
export function* cadresOfLogRow(changed: number, context: RuleContext): Iterable<number> {
  const cadres = context.book.AssistanceLog.columns.cadres.values[changed] ?? null;
  if (cadres === null) yield* everyRow(context.book, 'Cadres');
  else for (const cadre of cadres) yield* rosterRows('Cadres', cadre, context);
}
