import { transfer } from 'comlink';
import { appendAll } from '../../../model/append';
import type { CellValue } from '../../../model/cell';
import type { LocalizedText } from '../../../model/language';
import type { Work } from '../../../model/progress';

/** Rows of cell values; held by identity, never changed. */
export type Rows = readonly (readonly CellValue[])[];

/** What the worker tells the page while it works. */
type Told =
  | { readonly kind: 'progress'; readonly step: LocalizedText; readonly done: number; readonly total: number }
  /** The next rows of the values that have this number. */
  | { readonly kind: 'rows'; readonly values: number; readonly rows: Rows }
  | { readonly kind: 'answer'; readonly answer: unknown };

/** The most cells and rows in one message: a page unpacks them in a few milliseconds, so it never stands still. */
const MOST_IN_MESSAGE = 20_000;

/** The worker's end of a line that is open while one piece of work is done. */
export interface WorkerEnd {
  readonly work: Work;
  /** Sends rows under a number; once, however often it is asked to. */
  readonly sendRows: (values: number, rows: Rows) => void;
  /** Sends the result of the work, behind all rows. */
  readonly answer: (answer: unknown) => void;
}

/** Takes the worker's end of a line. */
export function workerEnd(port: MessagePort): WorkerEnd {
  const cancelled = new AbortController();
  const sent = new Set<number>();
  const tell = (told: Told): void => {
    port.postMessage(told);
  };
  port.onmessage = () => {
    cancelled.abort();
  };
  return {
    work: {
      signal: cancelled.signal,
      report: (step, done, total) => {
        tell({ kind: 'progress', step, done, total });
      },
    },
    sendRows: (values, rows) => {
      if (sent.has(values)) return;
      sent.add(values);
      let from = 0;
      let size = 0;
      for (const [at, row] of rows.entries()) {
        size += 1 + row.length;
        if (size < MOST_IN_MESSAGE) continue;
        tell({ kind: 'rows', values, rows: rows.slice(from, at + 1) });
        from = at + 1;
        size = 0;
      }
      if (from < rows.length) tell({ kind: 'rows', values, rows: rows.slice(from) });
    },
    answer: (answer) => {
      tell({ kind: 'answer', answer });
    },
  };
}

/** The page's end of a line. */
export interface PageEnd {
  /** To hand to the worker. */
  readonly port: MessagePort;
  /** Rows that came, by the number of their values. */
  readonly rows: ReadonlyMap<number, Rows>;
  /** Resolves with the result of the work, when all rows are there. */
  readonly answered: Promise<unknown>;
  /** Rejects with the signal's reason where the work is cancelled. */
  readonly cancelled: Promise<never>;
  readonly close: () => void;
}

/** Opens a line for a piece of work: its progress comes in over it, its cancellation goes out. */
export function openChannel({ report, signal }: Work): PageEnd {
  const { port1, port2 } = new MessageChannel();
  const rows = new Map<number, (readonly CellValue[])[]>();
  let cancel: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => {
      port1.postMessage('cancel');
      reject(signal.reason as Error);
    };
  });
  // For a change nobody listens to this promise: its rejection must not count as unhandled.
  cancelled.catch(() => undefined);
  signal.addEventListener('abort', cancel);
  const answered = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      switch (data.kind) {
        case 'progress':
          report(data.step, data.done, data.total);
          return;
        case 'rows':
          rows.set(data.values, pushed(rows.get(data.values) ?? [], data.rows));
          return;
        case 'answer':
          resolve(data.answer);
      }
    };
  });
  return {
    port: transfer(port2, [port2]),
    rows,
    answered,
    cancelled,
    close: () => {
      signal.removeEventListener('abort', cancel);
      port1.close();
    },
  };
}

function pushed(rows: (readonly CellValue[])[], more: Rows): (readonly CellValue[])[] {
  appendAll(rows, more);
  return rows;
}
