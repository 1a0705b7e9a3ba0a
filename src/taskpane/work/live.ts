import type { CellsEdit } from '../../app/edits';
import type { Checked } from '../../app/check';
import type { SheetEdit } from '../../workbook/office/watch-ledgers';
import { checkedOf } from '../state/state';
import type { Runner } from './runner';
import type { Tools } from './tools';
import { troubleNotice } from './trouble-notice';
import { checkAll } from './validate';

/** How long edits wait for work under way. */
const WAIT_MILLISECONDS = 300;

/**
 * Checks again what each edit touches, until the returned function is called. The findings in the pane
 * follow; the marks in the cells do not, since marking after each edit would stand before the edit itself
 * in the list of what can be undone.
 */
export function watchEdits(tools: Tools, runner: Runner): () => void {
  const { workspace, dispatch } = tools;
  if (workspace.kind !== 'excel') return () => undefined;
  let stopped = false;
  let waiting: readonly SheetEdit[] | 'all' = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    if (stopped || waiting.length === 0) return;
    if (runner.busy()) {
      timer = setTimeout(flush, WAIT_MILLISECONDS);
      return;
    }
    const edits = waiting;
    waiting = [];
    void runner.run('live', async (work) => {
      const { checkAfterEdits } = await import('../../app/edits');
      const { staleLedgers } = await import('./stale');
      const checked = edits === 'all' ? null : afterEdits(checkedOf(tools.state()), edits, checkAfterEdits);
      if (checked) dispatch({ type: 'edited', checked, stale: await staleLedgers(checked) });
      else await checkAll(tools, work);
    });
  };

  const watching = workspace.watch({
    onCoAuthor: () => { dispatch({ type: 'coAuthorSeen' }); },
    onEdits: (edits) => {
      if (waiting !== 'all') waiting = [...waiting, ...edits];
      flush();
    },
    onTrouble: () => {
      // The edits are lost, but not what they did: it is read from the workbook.
      waiting = 'all';
      flush();
    },
  });
  watching.catch((error: unknown) => { dispatch({ type: 'noticed', notice: troubleNotice(error) }); });
  return () => {
    stopped = true;
    clearTimeout(timer);
    void watching.then((stop) => stop());
  };
}

function afterEdits(checked: Checked | null, edits: readonly SheetEdit[], checkAfterEdits: (checked: Checked, edit: CellsEdit) => Checked | null): Checked | null {
  return edits.reduce<Checked | null>((current, edit) => (current && edit.kind === 'cells' ? checkAfterEdits(current, edit) : null), checked);
}
