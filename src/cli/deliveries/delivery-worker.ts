import { parentPort } from 'node:worker_threads';
import { readDeliveryFile, type DeliveryJob } from './read-file';

/** Reads the files that it is sent, one after the other; what it read of a file moves to the caller without a copy. */
parentPort?.on('message', (job: DeliveryJob) => {
  void readDeliveryFile(job).then((delivery) => {
    const { content } = delivery;
    const buffers =
      content.kind === 'book' ? content.ledgers.flatMap(({ json, sheetRows }) => [json.buffer, sheetRows.buffer]) : [];
    parentPort?.postMessage(delivery, buffers as ArrayBuffer[]);
  });
});
