import type { Work } from '../../model/progress';
import type { InOneStep } from '../port';
import type { ExcelRuntime } from './runtime';
import { inExcel, inOneUndoStep, sessionOf, type Session } from './session';
import { isWorkbookError } from './errors';

type Batches<Result> = (session: Session) => Promise<Result>;

/** Gathers what is changed into steps of undo, as far as Excel and its client can do that. */
export interface UndoSteps {
  /**
   * Runs an operation, which changes all it means to or nothing: in the step that is under way, else as a step of its
   * own.
   */
  readonly run: <Result>(work: Work, batches: Batches<Result>) => Promise<Result>;
  /** Runs an operation that changes nothing; in the step that is under way where there is one. */
  readonly look: <Result>(work: Work, batches: Batches<Result>) => Promise<Result>;
  /** Makes all operations that `task` asks for one step. */
  readonly inOneStep: <Result>(task: () => Promise<Result>, work: Work) => Promise<InOneStep<Result>>;
}

/**
 * Steps of undo over a runtime. Some builds of Excel refuse to group undo steps, mostly at the first batch, some at a
 * later one (office-js issues 6711, 6255, 6491): the operation is then done once more without, and no other is grouped.
 */
export function undoSteps(runtime: ExcelRuntime): UndoSteps {
  let refusing = false;
  let step: { readonly context: Excel.RequestContext; broken: boolean } | null = null;

  const alone = <Result>(work: Work, batches: Batches<Result>): Promise<Result> => inExcel(runtime, work, batches);

  const orAlone = async <Result>(grouped: Promise<Result>, work: Work, batches: Batches<Result>): Promise<Result> => {
    try {
      return await grouped;
    } catch (error) {
      if (!isWorkbookError(error, 'refused', 'unsupported')) throw error;
      const result = await alone(work, batches);
      refusing = true;
      if (step) step.broken = true;
      return result;
    }
  };

  const look = <Result>(work: Work, batches: Batches<Result>): Promise<Result> =>
    step && !step.broken
      ? orAlone(batches(sessionOf(step.context, runtime, work)), work, batches)
      : alone(work, batches);

  return {
    look,
    run: (work, batches) =>
      step || refusing ? look(work, batches) : orAlone(inOneUndoStep(runtime, work, batches), work, batches),
    inOneStep: async (task, work) => {
      if (refusing) return { result: await task(), oneStep: false };
      const { watched, wasSeen } = watchGrouping(runtime);
      try {
        return await inOneUndoStep(watched, work, async ({ context }) => {
          const current = { context, broken: false };
          step = current;
          const result = await task();
          return { result, oneStep: wasSeen() && !current.broken };
        });
      } finally {
        // Also where the user cancels while Excel owes an answer, which may be long.
        step = null;
      }
    },
  };
}

/**
 * Watches whether the client reads the option. One that is older, as an intranet may serve, never does, and then
 * nothing was grouped.
 */
function watchGrouping(runtime: ExcelRuntime): { readonly watched: ExcelRuntime; readonly wasSeen: () => boolean } {
  let seen = false;
  const watchedOptions = (options: Excel.RunOptions): Excel.RunOptions =>
    runtime.supports('1.20') && options.mergeUndoGroup
      ? {
          ...options,
          get mergeUndoGroup() {
            seen = true;
            return true;
          },
        }
      : options;
  const run = (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> => runtime.run(watchedOptions(options), batch);
  return { watched: { ...runtime, run: run as typeof Excel.run }, wasSeen: () => seen };
}
