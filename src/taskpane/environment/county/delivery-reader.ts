import type { DeliveryReader } from '../../../app/rollup/delivery-pool';
import type { DeliveryJob, SentDelivery } from './delivery-job';

/** The most workers that read files side by side: each holds a workbook in memory. */
const MOST_READERS = 8;

/** How many files are read side by side on this computer. */
export function readerCount(): number {
  return Math.max(1, Math.min(MOST_READERS, navigator.hardwareConcurrency));
}

/** Begins a worker that reads files. */
export function beginReader(): DeliveryReader<DeliveryJob, SentDelivery> {
  const worker = new Worker(new URL('./delivery-worker.ts', import.meta.url));
  return {
    read: (job) =>
      new Promise<SentDelivery>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<SentDelivery>) => {
          resolve(data);
        };
        worker.onerror = (event) => {
          reject(new Error(event.message || 'The worker ended'));
        };
        worker.postMessage(job);
      }),
    end: () => {
      worker.terminate();
    },
  };
}
