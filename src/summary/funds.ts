import { groupBy } from '../model/group-by';
import { joinKey } from '../model/join-key';
import type { FundLine } from '../model/summary';
import { listValues } from '../templates/list-values';
import type { CountedRows } from './counted-rows';
import { compareTexts, listOrder, sumRows } from './grouping';
import { measures } from './measures';

/**
 * Projects and 万元 by 资金类别 → 资金来源. A project with neither of them and no amount is left out. Kinds in the order of their
 * list, sources by their text; projects that do not name them come last.
 */
export async function summarizeFunds(rows: CountedRows): Promise<readonly FundLine[]> {
  const { fundKind, fundSource, funds } = rows.book.Projects.columns;
  const kindOrder = listOrder(listValues(rows.book).fundKinds);
  const keyOf = (row: number) => joinKey(fundKind.values[row] ?? null, fundSource.values[row] ?? null);
  const amounts = await rows.of(measures.fundedProjectFunds);
  const money = sumRows(amounts, keyOf, (row) => funds.values[row] ?? 0);
  const funded = (await rows.of(measures.fundedProject)).filter(
    (row) => fundKind.values[row] != null || fundSource.values[row] != null || funds.values[row] != null,
  );
  return [...groupBy(funded, keyOf)]
    .map(([key, group]) => ({
      kind: fundKind.values[group[0] ?? 0] ?? null,
      source: fundSource.values[group[0] ?? 0] ?? null,
      projects: group.length,
      funds: money.get(key) ?? 0,
      trace: rows.trace('Projects', group),
    }))
    .sort((a, b) => kindOrder(a.kind) - kindOrder(b.kind) || compareSources(a.source, b.source));
}

function compareSources(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareTexts(a, b);
}
