import { unwatched, type Work } from '../../model/progress';
import type { ExcelRuntime } from './runtime';
import { asTrouble } from './trouble';

/** One run of batches against Excel. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly supports: ExcelRuntime['supports'];
  readonly work: Work;
  /**
   * Sends what has been queued. Rejects with the signal's reason, sending nothing, where the work was
   * cancelled, and with WorkbookTrouble where Excel refuses.
   */
  readonly sync: () => Promise<void>;
}

/** A session over a context that is open already. */
export function sessionOf(context: Excel.RequestContext, { supports }: ExcelRuntime, work: Work): Session {
  return { context, supports, work, sync: () => sync(context, work) };
}

/** The same session for steps that must be finished once they have begun. */
export function withoutCancelling(session: Session): Session {
  return { ...session, work: unwatched, sync: async () => sync(session.context, unwatched) };
}

async function sync(context: Excel.RequestContext, work: Work): Promise<void> {
  work.signal.throwIfAborted();
  try {
    await context.sync();
  } catch (error) {
    throw asTrouble(error);
  }
}

/**
 * Runs batches against the workbook that the add-in was opened with. Waits while the user is typing in a
 * cell; `oneUndoStep` makes a single undo step of several batches where Excel can do that.
 */
export async function inExcel<Result>(runtime: ExcelRuntime, work: Work, oneUndoStep: boolean, batches: (session: Session) => Promise<Result>): Promise<Result> {
  work.signal.throwIfAborted();
  const options: Excel.RunOptions = { delayForCellEdit: true };
  if (oneUndoStep && runtime.supports('1.20')) options.mergeUndoGroup = true;
  try {
    return await runtime.run(options, (context) => batches(sessionOf(context, runtime, work)));
  } catch (error) {
    throw asTrouble(error);
  }
}
