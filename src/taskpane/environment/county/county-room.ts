import { transfer, wrap, type Endpoint } from 'comlink';
import type { Work } from '../../../model/progress';
import { parcelBuffers, type DeliveryParcel } from '../../../rollup/delivery-parcel';
import { openChannel } from '../../../workbook/file/worker/work-channel';
import { carryErrors } from '../../../workbook/file/worker/errors';
import { workerLost } from '../worker-lost';
import type { DeliveryJob } from './delivery-job';
import type { BeforeAnswer, CountyAnswer, CountyLists, CountyQuestion, CountyService } from './county-service';

/** Where a county's files are kept and added up, away from the page. */
export interface CountyRoom {
  /** Rejects where it broke down, with all that was kept in it. */
  readonly lost: Promise<never>;
  readonly take: (file: number, parcel: DeliveryParcel) => Promise<void>;
  readonly drop: (file: number) => void;
  readonly lists: (content: Blob) => Promise<CountyLists>;
  readonly before: (jobs: readonly DeliveryJob[]) => Promise<BeforeAnswer>;
  /** Rejects with the signal's reason where the work was cancelled. */
  readonly rollUp: (question: CountyQuestion, work: Work) => Promise<CountyAnswer>;
  readonly workbook: () => Promise<Uint8Array>;
  readonly slip: (at: number) => Promise<Uint8Array>;
  readonly slips: () => Promise<Uint8Array>;
}

/** Opens the room in a worker of its own. */
export function openCountyRoom(): CountyRoom {
  const worker = new Worker(new URL('./county-worker.ts', import.meta.url));
  const lost = workerLost(worker);
  lost.catch(() => {
    worker.terminate();
  });
  return countyRoom(worker, lost);
}

/**
 * The room behind a worker.
 *
 * @param worker a fresh worker that runs `county-worker.ts`, or what stands for one
 * @param lost rejects where it breaks down
 */
export function countyRoom(worker: Endpoint, lost: Promise<never>): CountyRoom {
  carryErrors();
  lost.catch(() => undefined);
  const service = wrap<CountyService>(worker);
  const orLost = <Answer>(answer: Promise<Answer>): Promise<Answer> => Promise.race([answer, lost]);
  return {
    lost,
    take: (file, parcel) => orLost(service.take(file, transfer(parcel, [...parcelBuffers(parcel)]))),
    drop: (file) => void service.drop(file),
    lists: (content) => orLost(service.lists(content)),
    before: (jobs) => orLost(service.before(jobs)),
    rollUp: async (question, work) => {
      work.signal.throwIfAborted();
      const line = openChannel(work);
      try {
        return await Promise.race([service.rollUp(question, line.port), line.cancelled, lost]);
      } finally {
        line.close();
      }
    },
    workbook: () => orLost(service.workbook()),
    slip: (at) => orLost(service.slip(at)),
    slips: () => orLost(service.slips()),
  };
}
