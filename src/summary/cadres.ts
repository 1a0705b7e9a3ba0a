import type { CadreSummary, PostState, Quota } from '../model/summary';
import { deedsDue } from '../standard/deeds';
import { inPost } from '../standard/states';
import type { Achievement } from '../standard/verdict';
import { judge } from '../standard/verdict';
import { ledgerTemplate } from '../templates/ledgers';
import type { CountedRows } from './counted-rows';
import { groupRows, groupRowsByEach } from './grouping';
import { householdKeys } from './households';
import { numbers } from './numbers';
import { quotasByCategory } from './quotas';

const TABLE = 'Cadres';

/** Ledgers, besides the roster, without whose rows a cadre cannot be judged. */
const VERDICT_LEDGERS = ['Pairings', 'AssistanceLog'] as const;

/**
 * One line for each cadre in post on the last day of the period, and for each who left during it, in the
 * roster's order. One who left before the period began, or comes after it ended, is not in it. Where
 * cells that decide about a cadre are in error, the cadre is listed and not judged.
 */
export async function summarizeCadres(rows: CountedRows): Promise<readonly CadreSummary[]> {
  const { book, period } = rows;
  const { name, category, villages } = book.Cadres.columns;
  const quotas = await quotasByCategory(rows);
  const { cadre: pairedCadre } = book.Pairings.columns;
  const { cadres: namedCadres } = book.AssistanceLog.columns;
  const pairings = groupRows(await rows.of(numbers.cadreHouseholds), (row) => pairedCadre.values[row] ?? '');
  const deedRows = groupRowsByEach(await rows.of(numbers.cadreDeeds), (row) => namedCadres.values[row] ?? []);
  const householdOf = householdKeys(book, 'Pairings');
  const missing = VERDICT_LEDGERS.find((table) => !book[table].present);

  const listed = new Map<string, CadreSummary>();
  for (const row of await rows.of(numbers.cadre)) {
    const cadre = name.values[row] ?? '';
    const post = postState(rows, row);
    // A second row of the same name is an error of its own (X301); the first one stands.
    if (post === null || listed.has(cadre)) continue;
    const quota = quotas.get(category.values[row] ?? '') ?? null;
    const inError = rows.errorsIn(TABLE, row, numbers.cadreVerdict.needs);
    if (inError.length > 0) rows.note(TABLE, row, inError);
    const linked = inError.includes('villages') ? 0 : new Set(villages.values[row]).size;
    const paired = pairings.get(cadre) ?? [];
    const deeds = deedRows.get(cadre) ?? [];
    const achievement: Achievement = {
      villages: linked,
      households: new Set(paired.map(householdOf)).size,
      deeds: deeds.length,
      deedsDue: quota?.deedsPerYear == null ? null : deedsDue(quota.deedsPerYear, period.end),
    };
    listed.set(cadre, {
      name: cadre,
      category: category.values[row] ?? null,
      quota,
      post,
      ...achievement,
      ...verdictOf(post, quota, achievement, inError, missing),
      trace: {
        villages: rows.trace(TABLE, linked > 0 ? [row] : []),
        households: rows.trace('Pairings', paired),
        deeds: rows.trace('AssistanceLog', deeds),
      },
    });
  }
  return [...listed.values()];
}

/** Where a cadre of the roster stands; null where the cadre was not in post at any time of the period. */
function postState(rows: CountedRows, row: number): PostState | null {
  if (rows.errorsIn(TABLE, row, ['from', 'until']).length > 0) return 'unknown';
  const { from, until } = rows.book.Cadres.columns;
  const { start, end } = rows.period;
  const first = from.values[row] ?? null;
  const leaving = until.values[row] ?? null;
  if (inPost(first, leaving, end)) return 'inPost';
  return leaving !== null && leaving >= start && leaving <= end ? 'left' : null;
}

function verdictOf(
  post: PostState,
  quota: Quota | null,
  achievement: Achievement,
  inError: readonly string[],
  missing: (typeof VERDICT_LEDGERS)[number] | undefined,
): Pick<CadreSummary, 'verdict' | 'reasons'> {
  if (post === 'left') return { verdict: null, reasons: [] };
  if (missing) return { verdict: null, reasons: [{ kind: 'ledgerMissing', sheet: ledgerTemplate(missing).sheet }] };
  if (inError.length > 0) return { verdict: null, reasons: [{ kind: 'cellsInError', columns: headersOf(inError) }] };
  // The category has a row of quotas, else its cell were in error (R204); that row has an error of its own.
  return quota === null ? { verdict: null, reasons: [{ kind: 'noQuota' }] } : judge(quota, achievement);
}

function headersOf(keys: readonly string[]): readonly string[] {
  return ledgerTemplate(TABLE).columns.filter(({ key }) => keys.includes(key)).map(({ header }) => header);
}
