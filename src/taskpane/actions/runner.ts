import type { Work } from '../../model/progress';
import type { PaneEvent } from '../state/reducer';
import type { Notice } from '../notices/notice';
import type { Task } from '../state/state';
import { errorNotice } from '../notices/error-notice';

const QUIET_MILLISECONDS = 500;
const BETWEEN_REPORTS_MILLISECONDS = 100;

/** Does one piece of work at a time, shows how far it is, and lets the user cancel it. */
export interface Runner {
  /**
   * Resolves when the work is over, however it ended; resolves with false at once where other work is under way. The
   * check of an edit is waited for: the user, who did not ask for it, should not click in vain because of it.
   */
  readonly run: (task: Task, job: (work: Work) => Promise<void>) => Promise<boolean>;
  readonly cancel: () => void;
  readonly busy: () => boolean;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

/**
 * Makes a runner.
 *
 * @param writes counts how often the workbook was written to so far, so that nobody is told that nothing changed where
 *   something did
 */
export function createRunner(dispatch: (event: PaneEvent) => void, writes: () => number): Runner {
  let current: { readonly task: Task; readonly controller: AbortController; readonly over: Promise<void> } | null =
    null;
  return {
    busy: () => current !== null,
    cancel: () => current?.controller.abort(),
    idle: async () => {
      while (current) await current.over;
    },
    run: async (task, job) => {
      while (current?.task === 'live') await current.over;
      if (current) return false;
      const controller = new AbortController();
      let end: () => void = () => undefined;
      current = {
        task,
        controller,
        over: new Promise((resolve) => {
          end = resolve;
        }),
      };
      const { signal } = controller;
      const slow = setTimeout(() => {
        dispatch({ type: 'slow' });
      }, QUIET_MILLISECONDS);
      let nextReport = 0;
      const report: Work['report'] = (step, done, total) => {
        const now = performance.now();
        if (now < nextReport) return;
        nextReport = now + BETWEEN_REPORTS_MILLISECONDS;
        dispatch({ type: 'progressed', step, done, total });
      };
      const writesBefore = writes();
      dispatch({ type: 'started', task });
      try {
        await job({ signal, report });
      } catch (error) {
        dispatch({
          type: 'noticed',
          notice: { ...brokenOff(error, signal, writes() > writesBefore), ...remedyOf(task) },
        });
      } finally {
        clearTimeout(slow);
        current = null;
        dispatch({ type: 'ended' });
        end();
      }
      return true;
    },
  };
}

/** What to tell of work that did not come to its end. */
function brokenOff(error: unknown, signal: AbortSignal, written: boolean): Notice {
  if (signal.aborted && error === signal.reason)
    return { intent: 'info', sentences: [{ name: written ? 'cancelledWritten' : 'cancelled' }] };
  const notice = errorNotice(error);
  return written ? { ...notice, sentences: [{ name: 'alreadyWritten' }, ...notice.sentences] } : notice;
}

/** Reading can simply be asked for again; without it the pane has nothing else to offer. */
function remedyOf(task: Task): Pick<Notice, 'remedy'> {
  return task === 'read' || task === 'validate' ? { remedy: { kind: 'retry', task } } : {};
}
