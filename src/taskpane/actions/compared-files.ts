import type { ComparedFile } from '../../app/periods/compare-with';
import type { Checked } from '../../app/check';
import type { Work } from '../../model/progress';
import { engine } from '../engine/engine';
import type { Tools } from './tools';

/**
 * A checked workbook beside the earlier files that were chosen; null where one of them cannot be compared: it is
 * dropped, and the user is told why.
 */
export async function comparedFiles(
  { state, dispatch }: Tools,
  checked: Checked,
  work: Work,
): Promise<readonly ComparedFile[] | null> {
  const { earlier } = state();
  if (earlier.length === 0) return [];
  const outcome = await engine.compareWith(checked, earlier, work);
  if (outcome.kind === 'compared') return outcome.files;
  const { file: name, sentence } = outcome;
  dispatch({ type: 'earlier', earlier: earlier.filter(({ file }) => file !== name) });
  const sentences = [{ name: 'compareRefused', params: { name } } as const, sentence];
  dispatch({ type: 'noticed', notice: { intent: 'warning', sentences } });
  return null;
}
