import { readDelivery } from '../../../app/rollup/read-delivery';
import { unusableDelivery } from '../../../app/rollup/unusable-delivery';
import type { Day } from '../../../model/day';
import { unwatched } from '../../../model/progress';
import type { LocalizedText } from '../../../model/language';
import { rowCount, type Delivery } from '../../../rollup/delivery';
import { packDelivery, type DeliveryParcel } from '../../../rollup/delivery-parcel';
import { openFileWorkbook } from '../../../workbook/file/file-workbook';

/** A file that a worker is to read. The page itself never reads its bytes. */
export interface DeliveryJob {
  /** The file's name, as it is shown to people. */
  readonly file: string;
  readonly content: Blob;
  readonly today: Day;
}

/** What a page shows of a file that was read. */
export type FileNews =
  /** Whose it is and how many rows it has. */
  | { readonly kind: 'read'; readonly unit: string | null; readonly rows: number }
  /** It cannot be used, and why. */
  | { readonly kind: 'unusable'; readonly sentence: LocalizedText }
  /** It is a county's own workbook. */
  | { readonly kind: 'county' };

/** A delivery as it goes through a page, which looks at the news alone. */
export interface SentDelivery {
  readonly news: FileNews;
  readonly parcel: DeliveryParcel;
}

/** Readies a delivery for its way through the page. */
export function sentDelivery(delivery: Delivery): SentDelivery {
  const { content } = delivery;
  const news: FileNews =
    content.kind === 'book' ? { kind: 'read', unit: content.unit, rows: rowCount(content) } : content;
  return { news, parcel: packDelivery(delivery) };
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
