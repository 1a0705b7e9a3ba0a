import type { Finding } from '../model/finding';
import type { LocalizedText } from '../model/language';
import { breathe, type Work } from '../model/progress';
import type { Period, Summary } from '../model/summary';
import { BookIndex } from '../standard/lookup/book-index';
import type { Book } from '../templates/ledgers';
import { listValues } from '../templates/list-values';
import { summarizeCadres } from './cadres';
import { CountedRows } from './counted-rows';
import { summarizeFunds } from './funds';
import { summarizeOrganisation } from './organisation';
import { summarizePresence } from './presence';
import { summarizeSections, totalSections } from './sections';
import { summarizeVillages } from './villages';
import { summarizeVisits } from './visits';

const STEP: LocalizedText = { zh: '正在汇总', en: 'Summing up' };

/**
 * Every number of a book for a period. Rows with an error in a cell that a number needs (see measures.ts) are left out
 * of that number and named in `leftOut`. Rejects with the signal's reason where the work was cancelled.
 *
 * @param findings the book's, for errors that only the rules see, such as a date after today
 * @param index the book's, where there is one already
 */
export async function summarize(
  book: Book,
  findings: readonly Finding[],
  period: Period,
  work: Work,
  index = new BookIndex(book),
): Promise<Summary> {
  const rows = new CountedRows({ book, index }, findings, period, work);
  const parts = 7;
  let done = 0;
  const step = async <Part>(part: (rows: CountedRows) => Promise<Part>): Promise<Part> => {
    work.report(STEP, done, parts);
    await breathe(work);
    const result = await part(rows);
    done += 1;
    return result;
  };
  const organisation = await step(summarizeOrganisation);
  const { cadres, indicators } = await step(summarizeCadres);
  const sections = await step(summarizeSections);
  const funds = await step(summarizeFunds);
  const visits = await step(summarizeVisits);
  const presence = await step(summarizePresence);
  const villages = await step(summarizeVillages);
  work.report(STEP, parts, parts);
  return {
    period,
    organisation,
    cadres,
    indicators,
    sectionCount: listValues(book).sections.length,
    sections,
    sectionTotals: totalSections(sections),
    funds,
    visits,
    presence,
    villages,
    leftOut: rows.leftOut(),
  };
}
