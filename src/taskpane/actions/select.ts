import type { LocalizedText } from '../../model/language';
import { unwatched } from '../../model/progress';
import type { Notice } from '../notices/notice';
import type { SheetPlace } from '../environment/workspace';
import type { Tools } from './tools';
import { errorNotice } from '../notices/error-notice';

/**
 * Brings a cell into view. It may be asked for while other work is under way; what Excel waits for stands in a notice
 * meanwhile.
 */
export async function select({ workspace, dispatch, state }: Tools, cell: SheetPlace): Promise<void> {
  dispatch({ type: 'selected', cell });
  const told: Notice[] = [];
  const report = (step: LocalizedText): void => {
    const notice: Notice = { intent: 'info', sentences: [step] };
    told.push(notice);
    dispatch({ type: 'noticed', notice });
  };
  try {
    await workspace.view.select(cell.sheet, cell.place, { ...unwatched, report });
    if (told.some((notice) => notice === state().notice)) dispatch({ type: 'noticed', notice: null });
  } catch (error) {
    dispatch({ type: 'noticed', notice: errorNotice(error) });
  }
}
