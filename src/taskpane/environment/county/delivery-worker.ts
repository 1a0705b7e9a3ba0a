import { parcelBuffers } from '../../../rollup/delivery-parcel';
import { readDeliveryJob, sentDelivery, type DeliveryJob } from './delivery-job';

/** Reads the files that it is sent, one after the other; what it read of a file moves to the page without a copy. */
globalThis.onmessage = ({ data }: MessageEvent<DeliveryJob>): void => {
  void readDeliveryJob(data).then((delivery) => {
    const sent = sentDelivery(delivery);
    globalThis.postMessage(sent, { transfer: [...parcelBuffers(sent.parcel)] });
  });
};
