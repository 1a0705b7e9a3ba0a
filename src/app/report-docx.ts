import { reportDocx as writeDocx } from '../report/docx/report-docx';
import type { Report } from '../report/text/report';
import { sheetOfLedger } from './facts';
import type { ReadLedgers } from './read-ledgers';

/** The draft as a .docx file; its comments name sheets as the user does. */
export function reportDocx(report: Report, ledgers: ReadLedgers): Promise<Uint8Array> {
  return writeDocx(report, (table) => sheetOfLedger(ledgers, table));
}
