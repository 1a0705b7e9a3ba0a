import { readDelivery } from '../../../app/rollup/read-delivery';
import { unusableDelivery } from '../../../app/rollup/unusable-delivery';
import type { Day } from '../../../model/day';
import { unwatched } from '../../../model/progress';
import type { Delivery } from '../../../rollup/delivery';
import { openFileWorkbook } from '../../../workbook/file/file-workbook';

/** A file that a worker is to read. Of the bytes the page sees none. */
export interface DeliveryJob {
  /** The file as it is told to people. */
  readonly file: string;
  readonly content: Blob;
  readonly today: Day;
}

/** Reads one file of a county. What is wrong with it is said in the delivery, not thrown. */
export async function readDeliveryJob({ file, content, today }: DeliveryJob): Promise<Delivery> {
  try {
    const bytes = new Uint8Array(await content.arrayBuffer());
    return await readDelivery({ file, bytes }, openFileWorkbook, today, unwatched);
  } catch (error) {
    return unusableDelivery(file, error);
  }
}
