import type { PostState, Quota } from '../model/summary';
import type { VerdictReason } from '../model/verdict';
import { ledgerTemplate, type ColumnKey } from '../templates/ledgers';
import type { JudgedBook } from './judged-book';
import { quotaOf } from './quotas';
import { inPost } from './states';

/** Ledgers without which a cadre cannot be judged. */
const VERDICT_LEDGERS = ['Quotas', 'Villages', 'Pairings', 'AssistanceLog'] as const;

/** Cells of the roster without which a cadre cannot be judged. */
const VERDICT_CELLS: readonly ColumnKey<'Cadres'>[] = ['name', 'category', 'villages', 'from', 'until'];

/** A cadre of the roster who was in post in the period. */
export interface RosterCadre {
  /** The row's index in the roster. */
  readonly row: number;
  readonly name: string;
  readonly category: string | null;
  readonly post: PostState;
  /** The quota of the category; null where there is none that can be used. */
  readonly quota: Quota | null;
  /** Keys of the cells in error that prevent a verdict. */
  readonly inError: readonly ColumnKey<'Cadres'>[];
  /** Why there is no verdict; empty where the cadre has left, null where the cadre is judged. */
  readonly notJudged: readonly VerdictReason[] | null;
}

/** A cadre who is judged. */
export interface JudgedCadre extends RosterCadre {
  readonly quota: Quota;
}

/**
 * The cadre of a roster row: in post on the last day of the period, or left during it. Null where the cadre was not in
 * post at any time of it.
 */
export function rosterCadre(row: number, given: JudgedBook): RosterCadre | null {
  const { name, category } = given.book.Cadres.columns;
  const inError = VERDICT_CELLS.filter((key) => given.errors.of('Cadres', key)(row));
  const post = postState(row, inError, given);
  if (post === null) return null;
  const own = category.values[row] ?? null;
  const quota = own === null ? null : quotaOf(own, given);
  const notJudged = obstacles(post, quota, inError, given);
  return { row, name: name.values[row] ?? '', category: own, post, quota, inError, notJudged };
}

/** Whether a cadre is judged. */
export function isJudged(cadre: RosterCadre): cadre is JudgedCadre {
  return cadre.notJudged === null;
}

/**
 * Whether a cadre is in post at the period's end or left during it; null where the cadre was not in post in the period.
 */
function postState(row: number, inError: readonly string[], { book, period }: JudgedBook): PostState | null {
  if (inError.includes('from') || inError.includes('until')) return 'unknown';
  const { start, end } = period;
  const { from, until } = book.Cadres.columns;
  const leaving = until.values[row] ?? null;
  if (inPost(from.values[row] ?? null, leaving, end)) return 'inPost';
  return leaving !== null && leaving >= start && leaving <= end ? 'left' : null;
}

function obstacles(
  post: PostState,
  quota: Quota | null,
  inError: readonly string[],
  { book }: JudgedBook,
): readonly VerdictReason[] | null {
  if (post === 'left') return [];
  const missing = VERDICT_LEDGERS.find((table) => !book[table].present);
  if (missing) return [{ kind: 'ledgerMissing', sheet: ledgerTemplate(missing).sheet }];
  if (inError.length > 0) {
    const headers = ledgerTemplate('Cadres').columns.filter(({ key }) => inError.includes(key));
    return [{ kind: 'cellsInError', columns: headers.map(({ header }) => header) }];
  }
  // A category without a quota row would be a cell in error (R204), so here the quota row has an error.
  return quota === null ? [{ kind: 'noQuota' }] : null;
}
