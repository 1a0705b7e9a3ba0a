import type { ExcelHost } from './host';

/**
 * What becomes of `Excel.run({ mergeUndoGroup: true })`:
 * - `merged`: one step of undo, as the reference page of RunOptions has it;
 * - `unknown`: the client is older than the option and never looks at it, as that of the npm package;
 * - a number: Excel refuses the n-th batch (0 is the first) of such a run where it delays for cell edits as well
 *   (office-js issues 6711, 6255, 6491).
 */
export type UndoGroups = 'merged' | 'unknown' | number;

/** A client's `run` that takes the option in a given way, and what was asked of it. */
export interface UndoGroupClient {
  readonly run: typeof Excel.run;
  /** For each run whether it was to be one step of undo. */
  readonly asked: boolean[];
}

/** Puts a client that takes undo groups in a given way before a host. */
export function undoGroupClient(host: ExcelHost, groups: UndoGroups): UndoGroupClient {
  const asked: boolean[] = [];
  const run = (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> => {
    const { delayForCellEdit } = options;
    const merge = groups === 'unknown' ? 'mergeUndoGroup' in options : options.mergeUndoGroup === true;
    asked.push(merge);
    if (merge && delayForCellEdit && typeof groups === 'number') host.failAt(groups);
    return host.client.run({ delayForCellEdit: delayForCellEdit ?? false }, batch);
  };
  return { run: run as typeof Excel.run, asked };
}
