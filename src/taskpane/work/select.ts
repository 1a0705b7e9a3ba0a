import type { SheetPlace } from '../workspace';
import type { Tools } from './tools';
import { troubleNotice } from './trouble-notice';

/** Brings a cell into view. It may be asked for while other work is under way. */
export async function select({ workspace, dispatch }: Tools, cell: SheetPlace): Promise<void> {
  dispatch({ type: 'selected', cell });
  try {
    await workspace.view.select(cell.sheet, cell.place);
  } catch (error) {
    dispatch({ type: 'noticed', notice: troubleNotice(error) });
  }
}
