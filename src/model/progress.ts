import type { LocalizedText } from './language';

/** Reports how far long work has come; `total` is 0 where it is not known. */
export type ReportProgress = (step: LocalizedText, done: number, total: number) => void;

/** What long work is given by its caller. */
export interface Work {
  readonly report: ReportProgress;
  /** Aborted where the user cancelled; the work then rejects with the signal's reason and has changed nothing. */
  readonly signal: AbortSignal;
}

/** Work that nobody watches. */
export const unwatched: Work = { report: () => undefined, signal: new AbortController().signal };

/** The longest time, in milliseconds, that work goes on without letting a pane answer its user. */
const STRETCH = 30;

/**
 * One turn of the event loop. A message comes sooner than a timer, which browsers hold back for 4 ms and more; Node's
 * `setImmediate` costs less than either.
 */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') {
      setImmediate(resolve);
      return;
    }
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Lets everything that waits run: events, painting, a click on 取消.
 * Rejects with the signal's reason where the work was cancelled.
 */
export async function breathe(work: Work): Promise<void> {
  work.signal.throwIfAborted();
  await turn();
  work.signal.throwIfAborted();
}

/**
 * Returns a function to await every few hundred rows: it lets other events run where that last happened too long ago,
 * and else returns at once. Rejects with the signal's reason where the work was cancelled.
 */
export function pacer(work: Work): () => Promise<void> {
  let last = performance.now();
  return async () => {
    work.signal.throwIfAborted();
    if (performance.now() - last < STRETCH) return;
    await breathe(work);
    last = performance.now();
  };
}
