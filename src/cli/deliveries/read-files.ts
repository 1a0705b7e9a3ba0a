import { availableParallelism } from 'node:os';
// Under this name webpack knows that the worker's script is to be built beside.
import { Worker } from 'worker_threads';
import { unusableDelivery } from '../../app/rollup/read-delivery';
import type { Delivery } from '../../rollup/delivery';
import { readDeliveryFile, type DeliveryJob } from './read-file';

/** Called when a file has been read. */
export type FileRead = (done: number, total: number, file: string) => void;

/**
 * Reads files on all cores, each worker one file at a time, so that memory is bounded by the biggest files and what is
 * kept of the others. Answers them in the order given. A worker that dies takes its own file along, no other.
 */
export async function readFiles(jobs: readonly DeliveryJob[], tell: FileRead): Promise<readonly Delivery[]> {
  const deliveries = new Array<Delivery>(jobs.length);
  let next = 0;
  let done = 0;
  const queue = {
    take: (): number | null => (next < jobs.length ? next++ : null),
    put: (at: number, delivery: Delivery): void => {
      deliveries[at] = delivery;
      done += 1;
      tell(done, jobs.length, delivery.file);
    },
  };
  const workers = Math.min(availableParallelism(), jobs.length);
  if (workers < 2) {
    for (let at = queue.take(); at !== null; at = queue.take()) {
      const job = jobs[at];
      if (job) queue.put(at, await readDeliveryFile(job));
    }
  } else await Promise.all(Array.from({ length: workers }, () => serve(jobs, queue)));
  return deliveries;
}

interface Queue {
  readonly take: () => number | null;
  readonly put: (at: number, delivery: Delivery) => void;
}

/** Runs one worker until no file is left; begins another where it died. */
async function serve(jobs: readonly DeliveryJob[], { take, put }: Queue): Promise<void> {
  let worker: Worker | null = null;
  for (let at = take(); at !== null; at = take()) {
    const job = jobs[at];
    if (!job) continue;
    worker ??= new Worker(/* webpackChunkName: "delivery-worker" */ new URL('./delivery-worker.ts', import.meta.url));
    try {
      put(at, await asked(worker, job));
    } catch (error) {
      put(at, unusableDelivery(job.file, error));
      await worker.terminate();
      worker = null;
    }
  }
  await worker?.terminate();
}

/** What a worker answers to a job. @throws what it died of */
function asked(worker: Worker, job: DeliveryJob): Promise<Delivery> {
  return new Promise((resolve, reject) => {
    const over = (act: () => void): void => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      act();
    };
    const answered = (delivery: Delivery): void => {
      over(() => {
        resolve(delivery);
      });
    };
    const failed = (error: unknown): void => {
      over(() => {
        reject(error instanceof Error ? error : new Error(String(error)));
      });
    };
    const ended = (code: number): void => {
      over(() => {
        reject(new Error(`the worker ended with ${code}`));
      });
    };
    worker.on('message', answered).on('error', failed).on('exit', ended);
    worker.postMessage(job);
  });
}
