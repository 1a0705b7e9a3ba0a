import { parentPort } from 'node:worker_threads';
import { buffersOf } from '../../rollup/delivery';
import { setCodec } from '../../xlsx/opc/codec';
import { nodeCodec } from '../node-codec';
import { readDeliveryFile, type DeliveryJob } from './read-file';

setCodec(nodeCodec);

/** Reads the files that it is sent, one after the other; the buffers of what it read are transferred, not copied. */
parentPort?.on('message', (job: DeliveryJob) => {
  void readDeliveryFile(job).then((delivery) => {
    parentPort?.postMessage(delivery, [...buffersOf(delivery)]);
  });
});
