import type { Delivery } from '../../rollup/delivery';
import { unusableDelivery } from './unusable-delivery';

/** Reads files one after the other, in a thread or a web worker of its own. */
export interface DeliveryReader<Job> {
  /** Rejects with what the thread died of. What is wrong with the file is said in the delivery. */
  readonly read: (job: Job) => Promise<Delivery>;
  /** Ends the thread, also in the middle of a file. */
  readonly end: () => void;
}

/** What is read, by how many, and who is told. */
export interface DeliveryPool<Job extends { readonly file: string }> {
  readonly jobs: readonly Job[];
  /** As many readers as are at work beside each other. */
  readonly readers: number;
  readonly begin: () => DeliveryReader<Job>;
  /** Called when a reader takes up a file. */
  readonly onBegun?: (job: Job) => void;
  /** Called when a file has been read. */
  readonly onRead: (job: Job, delivery: Delivery) => void;
  /** Aborted where the user cancelled. */
  readonly signal: AbortSignal;
}

/**
 * Reads files beside each other, each reader one at a time, so that memory is bounded by the biggest files and what is
 * kept of the others. A reader that dies takes its own file along, no other. Rejects with the signal's reason where it
 * was cancelled; files read by then have been told of.
 */
export async function readDeliveries<Job extends { readonly file: string }>(pool: DeliveryPool<Job>): Promise<void> {
  const { jobs, readers, signal } = pool;
  signal.throwIfAborted();
  const left = [...jobs];
  const open = new Set<DeliveryReader<Job>>();
  let stop: () => void = () => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error);
    };
  });
  signal.addEventListener('abort', stop);
  const all = Promise.all(Array.from({ length: Math.min(readers, jobs.length) }, () => serve(pool, left, open)));
  try {
    await Promise.race([all, cancelled]);
  } finally {
    signal.removeEventListener('abort', stop);
    for (const reader of open) reader.end();
  }
}

/** Has one reader read until no file is left; begins another where it died. */
async function serve<Job extends { readonly file: string }>(
  { begin, onBegun, onRead, signal }: DeliveryPool<Job>,
  left: Job[],
  open: Set<DeliveryReader<Job>>,
): Promise<void> {
  let reader: DeliveryReader<Job> | undefined;
  for (let job = left.shift(); job !== undefined; job = left.shift()) {
    onBegun?.(job);
    reader ??= opened(begin, open);
    const { delivery, isDead } = await readBy(reader, job);
    // A reader that was ended in the middle may have failed of it.
    if (signal.aborted) return;
    onRead(job, delivery);
    if (!isDead) continue;
    reader.end();
    open.delete(reader);
    reader = undefined;
  }
}

function opened<Job>(begin: () => DeliveryReader<Job>, open: Set<DeliveryReader<Job>>): DeliveryReader<Job> {
  const reader = begin();
  open.add(reader);
  return reader;
}

async function readBy<Job extends { readonly file: string }>(
  reader: DeliveryReader<Job>,
  job: Job,
): Promise<{ readonly delivery: Delivery; readonly isDead: boolean }> {
  try {
    return { delivery: await reader.read(job), isDead: false };
  } catch (error) {
    return { delivery: unusableDelivery(job.file, error), isDead: true };
  }
}
