import { buffersOf } from '../../../rollup/delivery';
import { readDeliveryJob, type DeliveryJob } from './delivery-job';

/** Reads the files that it is sent, one after the other; what it read of a file moves to the page without a copy. */
globalThis.onmessage = ({ data }: MessageEvent<DeliveryJob>): void => {
  void readDeliveryJob(data).then((delivery) => {
    globalThis.postMessage(delivery, { transfer: [...buffersOf(delivery)] });
  });
};
