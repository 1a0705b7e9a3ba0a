import type { Text } from './language';

/** Tells how far long work has come; `total` 0 where it is not known. */
export type ReportProgress = (step: Text, done: number, total: number) => void;

/** What long work is given by its caller. */
export interface Work {
  readonly report: ReportProgress;
  /** Aborted where the user cancelled; the work then rejects with the signal's reason and has changed nothing. */
  readonly signal: AbortSignal;
}

/** Work that nobody watches. */
export const unwatched: Work = { report: () => undefined, signal: new AbortController().signal };
