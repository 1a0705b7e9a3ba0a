import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { readBook } from '../../src/records/read-book';
import { judgeAll } from '../../src/rules/judge';
import { BookIndex } from '../../src/standard/lookup/book-index';
import { periodOf } from '../../src/standard/period';
import { workbookOf, type TableRows } from '../summary/workbook';

/** What a check of a township's rows finds on a day: severity, code and address of each finding. */
export async function findingsOn(
  rows: TableRows,
  year: number,
  month: number,
  day: number,
): Promise<readonly string[]> {
  const today = dayOf(year, month, day);
  if (today === null) throw new Error('No such day');
  const { book, findings } = await readBook(workbookOf(rows), unwatched);
  const judged = await judgeAll({ book, index: new BookIndex(book), today, period: periodOf(book) }, unwatched);
  return [...findings, ...judged].map(({ code, severity, address }) => `${severity} ${code} ${address}`);
}
