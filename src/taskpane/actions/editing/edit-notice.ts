import type { FixOutcome } from '../../../workbook/port';
import type { Notice, Sentence } from '../../notices/notice';
import { fixNotice } from '../fix';
import { CellMap } from './cell-map';
import type { Step } from './steps';

/** A step that is taken back or done again. */
export interface RepeatedStep extends Step {
  readonly direction: 'undo' | 'redo';
}

const REPEATED = { undo: 'undone', redo: 'redone' } as const;

/**
 * The notice once edits are in the workbook: what was refused, and that many cells were taken back or done again, most
 * of which are out of sight. Null where the selected cell shows all there is to see.
 */
export function editNotice({ applied, refused }: FixOutcome, repeated: RepeatedStep | null): Notice | null {
  const told = repeated ? repeatedSentences(applied, repeated) : [];
  if (refused.length === 0 && told.length === 0) return null;
  const { intent, sentences } = fixNotice({ applied: [], refused }, null);
  return { intent, sentences: [...told, ...sentences] };
}

function repeatedSentences(
  applied: FixOutcome['applied'],
  { direction, origin, cells }: RepeatedStep,
): readonly Sentence[] {
  const made = CellMap.of(applied, () => true);
  const count = cells.filter((cell) => made.has(cell)).length;
  const isSeen = origin === 'filled' && cells.length === 1;
  if (count === 0 || isSeen) return [];
  const stays: readonly Sentence[] = origin === 'unmerged' && direction === 'undo' ? [{ name: 'unmergingStays' }] : [];
  return [{ name: REPEATED[direction], params: { count } }, ...stays];
}
