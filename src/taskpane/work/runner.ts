import type { Work } from '../../model/progress';
import type { Event } from '../state/reducer';
import type { Task } from '../state/state';
import { troubleNotice } from './trouble-notice';

const QUIET_MILLISECONDS = 500;
const BETWEEN_REPORTS_MILLISECONDS = 100;

/** Does one piece of work at a time, shows how far it is, and lets the user cancel it. */
export interface Runner {
  /** Resolves when the work is over, however it ended; answers false at once where other work is under way. */
  readonly run: (task: Task, job: (work: Work) => Promise<void>) => Promise<boolean>;
  readonly cancel: () => void;
  readonly busy: () => boolean;
}

export function createRunner(dispatch: (event: Event) => void): Runner {
  let current: AbortController | null = null;
  return {
    busy: () => current !== null,
    cancel: () => current?.abort(),
    run: async (task, job) => {
      if (current) return false;
      const { signal } = (current = new AbortController());
      const slow = setTimeout(() => { dispatch({ type: 'slow' }); }, QUIET_MILLISECONDS);
      let nextReport = 0;
      const report: Work['report'] = (step, done, total) => {
        const now = performance.now();
        if (now < nextReport) return;
        nextReport = now + BETWEEN_REPORTS_MILLISECONDS;
        dispatch({ type: 'progressed', step, done, total });
      };
      dispatch({ type: 'started', task });
      try {
        await job({ signal, report });
      } catch (error) {
        if (signal.aborted && error === signal.reason) dispatch({ type: 'noticed', notice: { intent: 'info', sentences: [{ name: 'cancelled' }] } });
        else dispatch({ type: 'noticed', notice: troubleNotice(error) });
      } finally {
        clearTimeout(slow);
        current = null;
        dispatch({ type: 'ended' });
      }
      return true;
    },
  };
}
