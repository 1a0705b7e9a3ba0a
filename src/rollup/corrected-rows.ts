import { groupBy } from '../model/group-by';
import type { DeliveredRow } from './delivery';

/** So many cells beside the one that differs have to be filled for a row to be known by them. */
const FEWEST_SAME = 2;

/**
 * Rows that went, with those that came in their place: all cells but one are the same, and neither is so like a third
 * row.
 * @param width columns of the ledger
 */
export function correctedRows(
  gone: readonly DeliveredRow[],
  came: readonly DeliveredRow[],
  width: number,
): ReadonlyMap<DeliveredRow, DeliveredRow> {
  const pairs: (readonly [old: DeliveredRow, now: DeliveredRow])[] = [];
  /** In how many ways each row is like others: one may be like a third in another cell. */
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
