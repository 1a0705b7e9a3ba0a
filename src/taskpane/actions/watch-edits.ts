import type { Checked } from '../../app/check';
import { localDay } from '../../app/clock';
import type { WorkbookContent } from '../../model/grid';
import type { Work } from '../../model/progress';
import type { SheetEdit } from '../../model/edit';
import { WorkbookError } from '../../workbook/port';
import { engine } from '../engine/engine';
import { checkedOf } from '../state/state';
import type { ExcelWorkspace } from '../environment/workspace';
import type { Runner } from './runner';
import type { Tools } from './tools';
import { errorNotice } from '../notices/error-notice';
import { checkAll } from './validate';

/**
 * How long edits wait for work under way, and a look at the workbook for the click that brought the user to the pane.
 */
const WAIT_MILLISECONDS = 300;

/** A look at a large workbook takes its time: looks take up no more than a twentieth of the time that passes. */
const REST_FACTOR = 20;

/**
 * Checks again what each edit touches, until the returned function is called. The findings in the pane
 * follow; the marks in the cells do not, since marking after each edit would stand before the edit itself
 * in the list of what can be undone.
 *
 * Excel does not tell of every change, so the workbook is looked at again whenever the user comes to the pane; the
 * rules are asked only where it has changed.
 */
export function watchEdits(tools: Tools, runner: Runner): () => void {
  const { workspace, dispatch } = tools;
  if (workspace.kind !== 'excel') return () => undefined;
  const background = inBackground(tools, workspace);
  let stopped = false;
  let waiting: readonly SheetEdit[] | 'all' = [];
  /** The workbook as it was last read when the user came to the pane; null where there is nothing to look for. */
  let lookedAt: WorkbookContent | null = null;
  let notBefore = 0;
  let flushing: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(flushing);
    if (stopped || (waiting.length === 0 && !lookedAt)) return;
    if (runner.busy()) {
      flushing = setTimeout(flush, WAIT_MILLISECONDS);
      return;
    }
    const edits = waiting;
    // Where it was read meanwhile, by 校验 for example, there is no need to look.
    const look = lookedAt !== null && lookedAt === checkedOf(tools.state())?.content;
    waiting = [];
    lookedAt = null;
    if (edits.length === 0 && !look) return;
    void runner.run('live', async (work) => {
      const checked = edits === 'all' ? null : await afterEdits(checkedOf(tools.state()), edits);
      if (!checked) await checkAll(background, work);
      else if (edits.length > 0) await show(tools, checked);
      if (checked && look) await lookAgain(background, checked, work);
    });
  };

  const lookAgain = async (unasked: Tools, checked: Checked, work: Work): Promise<void> => {
    const begun = performance.now();
    try {
      const changed = await engine.recheck(unasked.workspace.port, checked, localDay(tools.clock.now()), work);
      if (changed) await show(tools, changed);
    } catch (error) {
      // What is in the way just now is no concern of a user who did not ask for a look; the next one comes soon.
      if (!(error instanceof WorkbookError)) throw error;
    }
    notBefore = performance.now() + REST_FACTOR * (performance.now() - begun);
  };

  const unwatch = workspace.watchReturn(() => {
    clearTimeout(looking);
    looking = setTimeout(
      () => {
        lookedAt = checkedOf(tools.state())?.content ?? null;
        flush();
      },
      Math.max(WAIT_MILLISECONDS, notBefore - performance.now()),
    );
  });

  const watching = workspace.watch({
    onCoAuthor: () => {
      dispatch({ type: 'coAuthorSeen' });
    },
    onEdits: (edits) => {
      if (waiting !== 'all') waiting = [...waiting, ...edits];
      flush();
    },
    onError: () => {
      // The edits are lost, but not what they did: it is read from the workbook.
      waiting = 'all';
      flush();
    },
  });
  watching.catch((error: unknown) => {
    dispatch({ type: 'noticed', notice: errorNotice(error) });
  });
  return () => {
    stopped = true;
    clearTimeout(flushing);
    clearTimeout(looking);
    unwatch();
    void watching.then((stop) => stop());
  };
}

/** The tools for work that the user did not ask for. */
function inBackground(tools: Tools, workspace: ExcelWorkspace): Tools {
  return { ...tools, workspace: { ...workspace, port: workspace.background } };
}

/** The check after all edits; null where the whole workbook must be checked again. */
async function afterEdits(checked: Checked | null, edits: readonly SheetEdit[]): Promise<Checked | null> {
  let current = checked;
  for (const edit of edits) current = current && (await engine.checkAfterEdit(current, edit));
  return current;
}

async function show({ dispatch }: Tools, checked: Checked): Promise<void> {
  dispatch({ type: 'edited', checked, stale: await engine.staleLedgers(checked) });
}
