import { readDelivery } from '../../app/rollup/read-delivery';
import { unusableDelivery } from '../../app/rollup/unusable-delivery';
import type { Day } from '../../model/day';
import { unwatched } from '../../model/progress';
import type { Delivery, MarkedRows } from '../../rollup/delivery';
import { openFileWorkbook } from '../../workbook/file/file-workbook';
import { readInput } from '../files';

/** A file that a worker is to read. */
export interface DeliveryJob {
  /** The file's name in messages. */
  readonly file: string;
  readonly path: string;
  readonly today: Day;
  readonly marked: MarkedRows;
}

/** Reads one file of a county. Never rejects: what is wrong with the file is part of the delivery. */
export async function readDeliveryFile({ file, path, today, marked }: DeliveryJob): Promise<Delivery> {
  try {
    return await readDelivery({ file, bytes: await readInput(path) }, openFileWorkbook, today, unwatched, marked);
  } catch (error) {
    return unusableDelivery(file, error);
  }
}
