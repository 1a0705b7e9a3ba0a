import { reportPage as writePage } from '../report/html/report-page';
import type { Report } from '../report/text/report';
import { sheetOfLedger } from './facts';
import type { ReadLedgers } from './read-ledgers';

/** The draft as one page in which a click on a number shows its rows, numbers of persons masked. */
export function reportPage(report: Report, ledgers: ReadLedgers): string {
  return writePage(report, ledgers.book, (table) => sheetOfLedger(ledgers, table));
}
