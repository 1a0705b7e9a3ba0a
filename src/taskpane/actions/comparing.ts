import { localDay } from '../../app/clock';
import type { Work } from '../../model/progress';
import type { Delivery } from '../../rollup/delivery';
import { unpackDelivery } from '../../rollup/delivery-parcel';
import { beginReader } from '../environment/county/delivery-reader';
import { summarize } from './summarize';
import type { Tools } from './tools';

/** 与上期比较: reads the unit's file of an earlier period and sums up beside it; a second one may be of the year before. */
export async function compareWith(tools: Tools, file: File, work: Work): Promise<void> {
  const { dispatch, state } = tools;
  const delivery = await readEarlier(tools, file);
  work.signal.throwIfAborted();
  const others = state().earlier.filter((earlier) => earlier.file !== delivery.file);
  dispatch({ type: 'earlier', earlier: [...others, delivery] });
  await summarize(tools, { force: false, onClash: 'refuse' }, work);
}

/** Reads a file away from the page. */
async function readEarlier({ clock }: Tools, content: File): Promise<Delivery> {
  const reader = beginReader();
  try {
    const { parcel } = await reader.read({ file: content.name, content, today: localDay(clock.now()) });
    return unpackDelivery(parcel);
  } finally {
    reader.end();
  }
}
