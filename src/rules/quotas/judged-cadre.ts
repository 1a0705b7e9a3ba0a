import { errorsOf } from '../../standard/cell-errors';
import type { JudgedBook } from '../../standard/judged-book';
import { everyRow } from '../../standard/lookup/cells';
import { naming } from '../../standard/lookup/references';
import { rosterRows } from '../../standard/lookup/rosters';
import { isJudged, rosterCadre, type JudgedCadre } from '../../standard/roster-cadre';
import type { FindAffected, RuleContext } from '../rule';

const cadresOfCategory = naming('Cadres', 'category');

/** A cadre whom the summary judges, and the book it does so by. */
export interface JudgedRow {
  readonly cadre: JudgedCadre;
  readonly given: JudgedBook;
}

/**
 * The counted book of each context, one for all checks: what is once found out about its cells is known from then on.
 */
const counted = new WeakMap<RuleContext, JudgedBook>();

/** The book as the standard counts it; null where the profile does not tell the period. */
export function countedBook(context: RuleContext): JudgedBook | null {
  const known = counted.get(context);
  if (known) return known;
  const { book, index, period } = context;
  if (!period) return null;
  const given = { book, index, period, errors: errorsOf(context) };
  counted.set(context, given);
  return given;
}

/** The cadres of each context by their rows, since several checks ask about each. */
const judged = new WeakMap<RuleContext, Map<number, JudgedRow | null>>();

/** The cadre of a roster row, where the summary judges the cadre. Null where it does not. */
export function judgedCadre(row: number, context: RuleContext): JudgedRow | null {
  const known = judged.get(context) ?? new Map<number, JudgedRow | null>();
  judged.set(context, known);
  let answer = known.get(row);
  if (answer === undefined) known.set(row, (answer = judgedRow(row, context)));
  return answer;
}

function judgedRow(row: number, context: RuleContext): JudgedRow | null {
  const given = countedBook(context);
  const cadre = given && rosterCadre(row, given);
  return given && cadre && isJudged(cadre) ? { cadre, given } : null;
}

/** Roster rows of the cadres whose category a quota row sets the standard for. */
const cadresOfQuota: FindAffected = (changed, { book, index }) =>
  index.of(cadresOfCategory).rows(book.Quotas.columns.category.values[changed] ?? '');

/** Roster rows that bear the name of the changed one: the first of them is judged. */
const cadresOfThatName: FindAffected = (changed, context) =>
  rosterRows('Cadres', context.book.Cadres.columns.name.values[changed] ?? '', context);

/** What every judgement on a cadre depends on. */
export const affectsCadre = { Quotas: cadresOfQuota, Cadres: cadresOfThatName } as const;

/** Roster rows of the cadres of these names; of all where a row does not tell whose it is. */
export function* cadresNamed(names: readonly string[] | null, context: RuleContext): Iterable<number> {
  if (names === null) yield* everyRow(context.book, 'Cadres');
  else for (const name of names) yield* rosterRows('Cadres', name, context);
}
