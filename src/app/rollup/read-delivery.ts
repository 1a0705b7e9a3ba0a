import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Day } from '../../model/day';
import type { LocalizedText } from '../../model/language';
import type { Work } from '../../model/progress';
import type { Delivery, MarkedRows } from '../../rollup/delivery';
import { COUNTY_PLAN } from '../../plan/rollup/county-stamp';
import { SLIP_PLAN } from '../../plan/rollup/slip-plan';
import { maskNumbersIn } from '../../submission/mask';
import { maskedFileName } from '../../submission/masked-file-name';
import { maskingOf } from '../../submission/masking';
import type { WorkbookPort } from '../../workbook/port';
import { checkRead } from '../check';
import { NotALedgerWorkbook } from '../errors/not-a-ledger-workbook';
import { locators } from '../locators';
import { readLedgers } from '../read-ledgers';
import { unusableDelivery } from './unusable-delivery';
import { deliveredBook } from '../delivered-book';

const IS_SLIP: LocalizedText = {
  zh: '这是县里发出的退回单，不是乡镇的台账。请该单位照它改好台账，再上报。',
  en: 'This is a county’s return slip, no township’s workbook. The unit puts its ledgers right by it and submits them anew.',
};

/** A file to be rolled up. */
export interface DeliveredFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that the county got: checks it, sums it up, and keeps what the roll-up needs of it. A file that cannot
 * be used is an answer too, not an exception. Rejects with the signal's reason where the work was cancelled.
 * @param open opens the workbook in these bytes
 */
export async function readDelivery(
  { file, bytes }: DeliveredFile,
  open: (bytes: Uint8Array) => Promise<WorkbookPort>,
  today: Day,
  work: Work,
  marked: MarkedRows = 'all',
): Promise<Delivery> {
  const digest = bytesToHex(sha256(bytes));
  const delivery = (content: Delivery['content'], mask = maskNumbersIn): Delivery => ({
    file,
    shownFile: maskedFileName(file, mask),
    sha256: digest,
    content,
  });
  try {
    const content = await (await open(bytes)).read(locators, work);
    const isOf = (own: string): boolean => content.stamps.some(({ plan }) => plan === own);
    if (isOf(COUNTY_PLAN)) return delivery({ kind: 'county' });
    if (content.grids.length === 0 && isOf(SLIP_PLAN)) return delivery({ kind: 'unusable', sentence: IS_SLIP });
    if (content.grids.length === 0) throw new NotALedgerWorkbook(content.sheets);
    const checked = await checkRead(await readLedgers(content, today, work), work);
    return delivery(await deliveredBook(checked, work, marked), maskingOf(checked.book));
  } catch (error) {
    work.signal.throwIfAborted();
    return unusableDelivery(file, error, digest);
  }
}
