import { endsBeforeStart } from '../../standard/lasting-rows';
import { isFaulty } from '../../standard/lookup/cells';
import { naming } from '../../standard/lookup/references';
import { isKnown, rosterRows } from '../../standard/lookup/rosters';
import { inPost } from '../../standard/states';
import type { ColumnKey } from '../../templates/ledgers';
import type { AffectedRows, RuleContext } from '../rule';

const cadresOfCategory = naming('Cadres', 'category');

/** A cadre who is to meet a standard. */
export interface JudgedCadre {
  readonly name: string;
  readonly category: string;
  /** Row of the category in the quotas. */
  readonly quota: number;
}

/**
 * The cadre of a roster row, where the cadre is judged: in post on the last day of the period, with
 * name, category, quotas and days that can be relied on. Null where not.
 */
export function judgedCadre(row: number, context: RuleContext): JudgedCadre | null {
  const { book, period } = context;
  const { columns } = book.Cadres;
  const name = columns.name.values[row] ?? null;
  const category = columns.category.values[row] ?? null;
  if (period === null || name === null || category === null) return null;
  const [quota] = rosterRows('Quotas', category, context);
  if (quota === undefined || rosterRows('Cadres', name, context)[0] !== row) return null;
  if (isFaulty(columns.from, row) || isFaulty(columns.until, row) || endsBeforeStart(book, 'Cadres', row)) return null;
  return inPost(columns.from.values[row] ?? null, columns.until.values[row] ?? null, period.end) ? { name, category, quota } : null;
}

/** A limit of a cadre's category; null where it is blank (no limit) or faulty. */
export function limitFor({ quota }: JudgedCadre, key: Exclude<ColumnKey<'Quotas'>, 'category'>, { book }: RuleContext): number | null {
  return book.Quotas.columns[key].values[quota] ?? null;
}

/** True where every linked village of the cadre is in the roster. */
export function hasKnownVillages(row: number, context: RuleContext): boolean {
  const villages = context.book.Cadres.columns.villages.values[row] ?? null;
  return villages?.every((village) => isKnown('Villages', village, context)) === true;
}

/** Roster rows of the cadres whose category a quota row sets the standard for. */
export const cadresOfQuota: AffectedRows = (changed, { book, index }) => index.of(cadresOfCategory).rows(book.Quotas.columns.category.values[changed] ?? '');

/** Roster rows that bear the name of the changed one: the first of them is judged. */
export const cadresOfThatName: AffectedRows = (changed, context) => rosterRows('Cadres', context.book.Cadres.columns.name.values[changed] ?? '', context);
