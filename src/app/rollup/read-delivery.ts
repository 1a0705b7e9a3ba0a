import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Day } from '../../model/day';
import type { AnyLedger } from '../../model/ledger';
import type { Work } from '../../model/progress';
import { cellsInError } from '../../summary/cells-in-error';
import { countyRows } from '../../rollup/county-rows';
import { packLedger, type DeliveredBook, type Delivery } from '../../rollup/delivery';
import { findingMarks } from '../../submission/finding-marks';
import { rowMarks } from '../../submission/row-mark';
import { maskedSummary } from '../../submission/masked-summary';
import { submittedLedgers } from '../../submission/submitted-ledgers';
import { summarize } from '../../summary/summarize';
import { ledgerTemplate } from '../../templates/ledgers';
import { listValues } from '../../templates/list-values';
import { COUNTY_PLAN } from '../../plan/rollup/county-stamp';
import type { WorkbookPort } from '../../workbook/port';
import { checkRead, type Checked } from '../check';
import { NotALedgerWorkbook } from '../errors/not-a-ledger-workbook';
import { locators } from '../locators';
import { readLedgers } from '../read-ledgers';
import { sealCheckOf } from '../verify';
import { unusableDelivery } from './unusable-delivery';

/** A file to be rolled up. */
export interface DeliveredFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that the county got: checks it, sums it up, and keeps what the roll-up needs of it. A file that cannot be
 * used is an outcome, no exception. Rejects with the signal's reason where the work was cancelled.
 * @param open opens the workbook in these bytes
 */
export async function readDelivery(
  { file, bytes }: DeliveredFile,
  open: (bytes: Uint8Array) => Promise<WorkbookPort>,
  today: Day,
  work: Work,
): Promise<Delivery> {
  const digest = bytesToHex(sha256(bytes));
  try {
    const content = await (await open(bytes)).read(locators, work);
    if (content.stamps.some(({ plan }) => plan === COUNTY_PLAN))
      return { file, sha256: digest, content: { kind: 'county' } };
    if (content.grids.length === 0) throw new NotALedgerWorkbook(content.sheets);
    const checked = await checkRead(await readLedgers(content, today, work), work);
    return { file, sha256: digest, content: await deliveredBook(checked, work) };
  } catch (error) {
    work.signal.throwIfAborted();
    return unusableDelivery(file, error, digest);
  }
}

/** What the roll-up, and a comparison across periods, need of a workbook that was checked. */
export async function deliveredBook(checked: Checked, work: Work): Promise<DeliveredBook> {
  const { book, content, findings, explained, period, judgement } = checked;
  const { unit, superior } = book.Profile.columns;
  const seal = sealCheckOf(content);
  const { ledgers } = submittedLedgers(book, explained);
  const markOf = findingMarks(book, ledgers);
  const errorsIn = cellsInError(book, judgement.context.index, findings);
  return {
    kind: 'book',
    unit: unit.values[0] ?? null,
    superior: superior.values[0] ?? null,
    period,
    templateVersion: content.templateVersion,
    seal: seal.kind,
    sealTime: 'stamp' in seal ? seal.stamp.time : null,
    sealDigest: 'stamp' in seal ? seal.stamp.seal : null,
    findings: findings.map((finding) => ({ finding, mark: markOf(finding) })),
    explained: explained.map((one) => ({ ...one, mark: markOf(one.finding) })),
    summary: period && maskedSummary(await summarize(book, findings, period, work, judgement.context.index)),
    lists: listValues(book),
    ledgers: ledgers.map((ledger) => {
      const { table } = ledger;
      const { sheet, sheetRows, columns }: AnyLedger = book[table];
      return packLedger(table, {
        sheet,
        sheetColumns: ledgerTemplate(table).columns.map(({ key }) => columns[key]?.sheetColumn ?? null),
        sheetRows,
        marks: rowMarks(ledger),
        rows: countyRows(ledger, book),
        errors: errorsIn(table),
      });
    }),
  };
}
