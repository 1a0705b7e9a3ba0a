import { availableParallelism } from 'node:os';
// Webpack only recognises a worker, whose script it must build separately, by this name.
import { Worker } from 'worker_threads';
import { readDeliveries, type DeliveryReader } from '../../app/rollup/delivery-pool';
import { unusableDelivery } from '../../app/rollup/unusable-delivery';
import type { Delivery } from '../../rollup/delivery';
import { readDeliveryFile, type DeliveryJob } from './read-file';

/** Called when a file has been read. */
export type FileRead = (done: number, total: number, file: string) => void;

/** Reads files on all cores, each worker one file at a time. Resolves with the deliveries in the order of the jobs. */
export async function readFiles(
  jobs: readonly DeliveryJob[],
  signal: AbortSignal,
  tell: FileRead,
): Promise<readonly Delivery[]> {
  const deliveries = new Map<DeliveryJob, Delivery>();
  const readers = Math.min(availableParallelism(), jobs.length);
  await readDeliveries({
    jobs,
    readers,
    begin: readers < 2 ? readHere : readInThread,
    onRead: (job, delivery) => {
      deliveries.set(job, delivery);
      tell(deliveries.size, jobs.length, delivery.file);
    },
    onDeath: ({ file }, error) => unusableDelivery(file, error),
    signal,
  });
  return jobs.flatMap((job) => deliveries.get(job) ?? []);
}

/** Reads in the calling thread. */
function readHere(): DeliveryReader<DeliveryJob, Delivery> {
  return { read: readDeliveryFile, end: () => undefined };
}

function readInThread(): DeliveryReader<DeliveryJob, Delivery> {
  const worker = new Worker(/* webpackChunkName: "delivery-worker" */ new URL('./delivery-worker.ts', import.meta.url));
  return {
    read: (job) => asked(worker, job),
    end: () => {
      void worker.terminate();
    },
  };
}

/** A worker's answer to a job. Rejects with the error that ended the worker. */
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
