import { groupBy } from '../model/group-by';
import type { DeliveredRow } from './delivery';

/** The fewest filled cells, besides the one that differs, that identify a row. */
const FEWEST_SAME = 2;

/**
 * Matches rows that went with rows that came in their place: they differ in one cell only, and neither is that much
 * like a third row.
 *
 * @param width the ledger's number of columns
 */
export function correctedRows(
  gone: readonly DeliveredRow[],
  came: readonly DeliveredRow[],
  width: number,
): ReadonlyMap<DeliveredRow, DeliveredRow> {
  const pairs: (readonly [old: DeliveredRow, now: DeliveredRow])[] = [];
  /**
   * For each row, in how many columns it could differ from a row on the other side: with several it is like a third.
   */
  const ways = new Map<DeliveredRow, number>();
  for (let column = 0; column < width; column += 1) {
    const rest = (row: DeliveredRow): string => JSON.stringify(row.toSpliced(column, 1));
    const now = groupBy(came, rest);
    for (const [cells, olds] of groupBy(gone, rest)) {
      const news = now.get(cells) ?? [];
      const [old, fresh] = [olds[0], news[0]];
      if (!old || !fresh || old.filter((cell, at) => at !== column && cell !== null).length < FEWEST_SAME) continue;
      for (const row of [...olds, ...news]) ways.set(row, (ways.get(row) ?? 0) + 1);
      if (olds.length === 1 && news.length === 1) pairs.push([old, fresh]);
    }
  }
  return new Map(pairs.filter((pair) => pair.every((row) => ways.get(row) === 1)));
}
