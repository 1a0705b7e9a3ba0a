/** Reads files one after the other, in a thread or a web worker of its own. */
export interface DeliveryReader<Job, Answer> {
  /** Rejects with the error that ended the thread. What is wrong with the file is part of the answer. */
  readonly read: (job: Job) => Promise<Answer>;
  /** Ends the thread, also in the middle of a file. */
  readonly end: () => void;
}

/** The files to read, how many readers there are, and the callbacks. */
export interface DeliveryPool<Job, Answer> {
  readonly jobs: readonly Job[];
  /** Maximum number of readers that work at the same time. */
  readonly readers: number;
  readonly begin: () => DeliveryReader<Job, Answer>;
  /** Called when a reader takes up a file. */
  readonly onBegun?: (job: Job) => void;
  /** Called when a file has been read. */
  readonly onRead: (job: Job, answer: Answer) => void;
  /** Makes the answer for a file whose reader died. */
  readonly onDeath: (job: Job, error: unknown) => Answer;
  /** Aborted where the user cancelled. */
  readonly signal: AbortSignal;
}

/**
 * Reads files in parallel, each reader one at a time, so that memory is bounded by the biggest files and by what is
 * kept of the others. A reader that dies loses only its current file. Rejects with the signal's reason where it was
 * cancelled; `onRead` was called for the files read by then.
 */
export async function readDeliveries<Job, Answer>(pool: DeliveryPool<Job, Answer>): Promise<void> {
  const { jobs, readers, signal } = pool;
  signal.throwIfAborted();
  const left = [...jobs];
  const open = new Set<DeliveryReader<Job, Answer>>();
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

/** Has one reader read until no file is left; starts another where it died. */
async function serve<Job, Answer>(
  { begin, onBegun, onRead, onDeath, signal }: DeliveryPool<Job, Answer>,
  left: Job[],
  open: Set<DeliveryReader<Job, Answer>>,
): Promise<void> {
  let reader: DeliveryReader<Job, Answer> | undefined;
  for (let job = left.shift(); job !== undefined; job = left.shift()) {
    onBegun?.(job);
    reader ??= opened(begin, open);
    const { answer, isDead } = await readBy(reader, job, onDeath);
    // Cancelling ends readers in the middle of a file, which may have made this one fail.
    if (signal.aborted) return;
    onRead(job, answer);
    if (!isDead) continue;
    reader.end();
    open.delete(reader);
    reader = undefined;
  }
}

function opened<Job, Answer>(
  begin: () => DeliveryReader<Job, Answer>,
  open: Set<DeliveryReader<Job, Answer>>,
): DeliveryReader<Job, Answer> {
  const reader = begin();
  open.add(reader);
  return reader;
}

async function readBy<Job, Answer>(
  reader: DeliveryReader<Job, Answer>,
  job: Job,
  onDeath: DeliveryPool<Job, Answer>['onDeath'],
): Promise<{ readonly answer: Answer; readonly isDead: boolean }> {
  try {
    return { answer: await reader.read(job), isDead: false };
  } catch (error) {
    return { answer: onDeath(job, error), isDead: true };
  }
}
