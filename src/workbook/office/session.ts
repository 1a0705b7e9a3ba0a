import { unwatched, type Work } from '../../model/progress';
import type { ExcelRuntime } from './runtime';
import { asWorkbookError } from './errors';

/** One run of batches against Excel. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly supports: ExcelRuntime['supports'];
  readonly work: Work;
  /**
   * Sends what has been queued and waits for it to be done. Rejects with the signal's reason, sending nothing, where
   * the work was cancelled, and with WorkbookError where Excel refuses.
   */
  readonly sync: () => Promise<void>;
  /**
   * The same for a batch that changes nothing: whoever cancels the work need not wait for its answer, which Excel does
   * not give as long as the user is typing in a cell, on the web without limit.
   */
  readonly ask: () => Promise<void>;
}

/** How long Excel may take to answer before the user is told what it may be waiting for. */
const PATIENCE_MILLISECONDS = 2000;

// Excel does not tell that a cell is being edited (office-js issues 806 and 6678), so the words must fit a slow answer
// too.
const WAITING = {
  zh: '正在等待 Excel。如果单元格还在输入，请按回车结束输入',
  en: 'Waiting for Excel. If you are typing in a cell, press Enter',
};
const GOING_ON = { zh: '正在继续', en: 'Going on' };

/** Contexts with a question under way. */
const asking = new WeakSet<Excel.RequestContext>();

/** A session over a context that is open already. */
export function sessionOf(context: Excel.RequestContext, { supports }: ExcelRuntime, work: Work): Session {
  return {
    context,
    supports,
    work,
    sync: () => send(context, work),
    ask: async () => {
      asking.add(context);
      try {
        await send(context, work);
      } finally {
        asking.delete(context);
      }
      work.signal.throwIfAborted();
    },
  };
}

/** The same session for steps that must be finished once they have begun. */
export function withoutCancelling(session: Session): Session {
  const sync = (): Promise<void> => send(session.context, unwatched);
  return { ...session, work: unwatched, sync, ask: sync };
}

async function send(context: Excel.RequestContext, work: Work): Promise<void> {
  work.signal.throwIfAborted();
  const begun = performance.now();
  const patience = setTimeout(() => {
    work.report(WAITING, 0, 0);
  }, PATIENCE_MILLISECONDS);
  try {
    await context.sync();
  } catch (error) {
    throw asWorkbookError(error);
  } finally {
    clearTimeout(patience);
  }
  if (performance.now() - begun >= PATIENCE_MILLISECONDS) work.report(GOING_ON, 0, 0);
}

/** Runs batches against the workbook that the add-in was opened with. Waits while the user is typing in a cell. */
export async function inExcel<Result>(
  runtime: ExcelRuntime,
  work: Work,
  batches: (session: Session) => Promise<Result>,
): Promise<Result> {
  return runWith({}, runtime, work, batches);
}

/** The same as a single step of undo, however many batches it takes, where Excel can do that. */
export async function inOneUndoStep<Result>(
  runtime: ExcelRuntime,
  work: Work,
  batches: (session: Session) => Promise<Result>,
): Promise<Result> {
  return runWith(runtime.supports('1.20') ? { mergeUndoGroup: true } : {}, runtime, work, batches);
}

async function runWith<Result>(
  options: Excel.RunOptions,
  runtime: ExcelRuntime,
  work: Work,
  batches: (session: Session) => Promise<Result>,
): Promise<Result> {
  work.signal.throwIfAborted();
  let context: Excel.RequestContext | null = null;
  const run = runtime.run({ delayForCellEdit: true, ...options }, (opened) => {
    context = opened;
    return batches(sessionOf(opened, runtime, work));
  });
  try {
    return await leftWhereCancelled(run, work.signal, () => context !== null && asking.has(context));
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/**
 * Settles as the run does or, where the work is cancelled while Excel owes the answer to a question, at once with the
 * signal's reason. The run then ends by itself with the answer.
 */
function leftWhereCancelled<Result>(
  run: Promise<Result>,
  signal: AbortSignal,
  isAsking: () => boolean,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      if (isAsking()) reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave);
    run.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}
