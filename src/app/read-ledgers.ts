import type { Day } from '../model/day';
import type { Finding } from '../model/finding';
import type { WorkbookContent } from '../model/grid';
import type { Work } from '../model/progress';
import type { Period } from '../model/summary';
import { readBook } from '../records/read-book';
import type { Book } from '../templates/ledgers';
import { periodOf } from '../standard/period';

/** What the ledgers of a workbook hold, before any rule has looked at them. */
export interface ReadLedgers {
  readonly content: WorkbookContent;
  readonly book: Book;
  /** Null where the profile does not tell the period. */
  readonly period: Period | null;
  readonly today: Day;
  /** What reading the cells found. */
  readonly readingFindings: readonly Finding[];
}

/** Reads the cells of a workbook's ledgers into columns. */
export async function readLedgers(content: WorkbookContent, today: Day, work: Work): Promise<ReadLedgers> {
  const { book, findings: readingFindings } = await readBook(content, work);
  return { content, book, period: periodOf(book), today, readingFindings };
}
