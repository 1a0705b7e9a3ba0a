import { errorsOf } from '../../standard/cell-errors';
import type { JudgedBook } from '../../standard/judged-book';
import { everyRow } from '../../standard/lookup/cells';
import { naming } from '../../standard/lookup/references';
import { rosterRows } from '../../standard/lookup/rosters';
import { isJudged, rosterCadre, type JudgedCadre } from '../../standard/roster-cadre';
import type { FindAffected, RuleContext } from '../rule';

const cadresOfCategory = naming('Cadres', 'category');

/** A cadre whom the summary judges, and the book for judging. */
export interface JudgedRow {
  readonly cadre: JudgedCadre;
  readonly given: JudgedBook;
}

/** The judged book of each context, one for all checks, so that what is worked out about its cells is shared. */
const counted = new WeakMap<RuleContext, JudgedBook>();

/** The book for judging cadres; null where 基本信息 does not tell the period. */
export function countedBook(context: RuleContext): JudgedBook | null {
  const known = counted.get(context);
  if (known) return known;
  const { book, index, period } = context;
  if (!period) return null;
  const given = { book, index, period, errors: errorsOf(context) };
  counted.set(context, given);
  return given;
}

/** The cadres of each context by row, since several checks ask about each. */
const judged = new WeakMap<RuleContext, Map<number, JudgedRow | null>>();

/** The cadre of a roster row; null where the summary does not judge the cadre. */
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

/** Roster rows of the cadres in the category of a changed quota row. */
const cadresOfQuota: FindAffected = (changed, { book, index }) =>
  index.of(cadresOfCategory).rows(book.Quotas.columns.category.values[changed] ?? '');

/** Roster rows with the name of the changed one, of which only the first is judged. */
const cadresOfThatName: FindAffected = (changed, context) =>
  rosterRows('Cadres', context.book.Cadres.columns.name.values[changed] ?? '', context);

/** The `affectedBy` that every judgement on a cadre needs. */
export const affectsCadre = { Quotas: cadresOfQuota, Cadres: cadresOfThatName } as const;

/** Roster rows of the cadres with some names; all rows where the names are not known (null). */
export function* cadresNamed(names: readonly string[] | null, context: RuleContext): Iterable<number> {
  if (names === null) yield* everyRow(context.book, 'Cadres');
  else for (const name of names) yield* rosterRows('Cadres', name, context);
}
