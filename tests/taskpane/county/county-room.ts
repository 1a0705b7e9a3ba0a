import { expose } from 'comlink';
import type { DeliveryReader } from '../../../src/app/rollup/delivery-pool';
import { countyRoom, type CountyRoom } from '../../../src/taskpane/environment/county/county-room';
import { CountyService } from '../../../src/taskpane/environment/county/county-service';
import {
  readDeliveryJob,
  sentDelivery,
  type DeliveryJob,
  type SentDelivery,
} from '../../../src/taskpane/environment/county/delivery-job';

const open = new Set<MessagePort>();

/** A room behind a channel, over which everything goes as structured clones, as between a page and its worker. */
export function roomBehindChannel(): CountyRoom {
  const { port1, port2 } = new MessageChannel();
  open.add(port1).add(port2);
  expose(new CountyService(), port1);
  return countyRoom(port2, new Promise<never>(() => undefined));
}

/** Closes all channels; ports that stay open keep the process alive. */
export function closeRooms(): void {
  for (const port of open) port.close();
  open.clear();
}

/** Reads as a worker does, in this thread. */
export function readerHere(): DeliveryReader<DeliveryJob, SentDelivery> {
  return { read: async (job) => sentDelivery(await readDeliveryJob(job)), end: () => undefined };
}
