import { unreadableNumber } from '../findings/kinds';
import { parseLimit, type LimitBound } from '../model/limit-text';
import type { FilledCell, ReportProblem } from './cell-reader';

/**
 * The number of a cell that is a limit, without the words for its side: 不少于20天 → 20天.
 *
 * @param bound the side that the column is for; undefined where the cell is no limit, which is returned unchanged
 * @returns null where the other side is written, which was reported (C105)
 */
export function numberOfLimit(
  cell: FilledCell,
  bound: LimitBound | undefined,
  report: ReportProblem,
): FilledCell | null {
  if (bound === undefined || typeof cell !== 'string') return cell;
  const limit = parseLimit(cell);
  if (limit.bound === null || limit.bound === bound) return limit.number;
  report({ definition: unreadableNumber, params: { reason: limit.bound } });
  return null;
}
