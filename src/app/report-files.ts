import { reportDocx as writeDocx } from '../report/docx/report-docx';
import { reportPage as writePage } from '../report/html/report-page';
import type { Report } from '../report/text/report';
import type { Checked } from './check';
import { sheetOfLedger } from './facts';

/** The draft as a .docx file; its comments name sheets as the user does. */
export function reportDocx(report: Report, checked: Checked): Promise<Uint8Array> {
  return writeDocx(report, (table) => sheetOfLedger(checked, table));
}

/** The draft as one page in which a click on a number shows its rows, numbers of persons masked. */
export function reportPage(report: Report, checked: Checked): string {
  return writePage(report, checked.book, (table) => sheetOfLedger(checked, table));
}
