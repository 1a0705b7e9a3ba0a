import type { WorkbookContent } from '../model/grid';
import type { Work } from '../model/progress';
import { SEAL_VERSION, sealOf } from '../submission/seal';
import { sealStampOf, type SealStamp } from '../submission/seal-stamp';
import { sealedLedger, type SealedLedger } from '../submission/sealed-ledger';
import { ledgerTemplate, tableNames } from '../templates/ledgers';
import type { WorkbookPort } from '../workbook/port';
import { locators } from './locators';

/** What a workbook's seal says of it. */
export type SealCheck =
  /** It has no seal: it is no submission, or its cover was deleted. */
  | { readonly kind: 'none' }
  /** The seal was made by a newer version of the product. */
  | { readonly kind: 'newer'; readonly stamp: SealStamp }
  | { readonly kind: 'intact' | 'changed'; readonly stamp: SealStamp };

/** Says whether the ledgers of a workbook are those that its seal was made over. */
export async function verify(port: WorkbookPort, work: Work): Promise<SealCheck> {
  return sealCheckOf(await port.read(locators, work));
}

/** As `verify`, for a workbook that was read already. */
export function sealCheckOf(content: WorkbookContent): SealCheck {
  const stamp = sealStampOf(content);
  if (!stamp) return { kind: 'none' };
  if (stamp.sealVersion > SEAL_VERSION) return { kind: 'newer', stamp };
  return { kind: sealOf(ledgersOf(content)) === stamp.seal ? 'intact' : 'changed', stamp };
}

function ledgersOf({ grids }: WorkbookContent): readonly SealedLedger[] {
  return grids.flatMap(({ table, bounds, top, left, values }) => {
    const name = tableNames.find((candidate) => candidate === table);
    if (!name) return [];
    const from = (bounds?.left ?? left) - left;
    const to = bounds ? bounds.right - left + 1 : undefined;
    const rows = values.slice((bounds?.headerRow ?? top) - top).map((row) => row.slice(from, to));
    const [headers = [], ...below] = rows;
    return [sealedLedger(ledgerTemplate(name), headers, below)];
  });
}
