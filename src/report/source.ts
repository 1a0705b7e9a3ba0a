import type { Day } from '../model/day';
import type { Summary, Trace } from '../model/summary';
import type { NarrativeFigures } from '../summary/narrative';
import type { Book } from '../templates/ledgers';

/** What a report is made from: the summary's numbers, and the ledgers for names, places and words. */
export interface ReportSource {
  readonly summary: Summary;
  readonly narrative: NarrativeFigures;
  readonly book: Book;
  /** Pairings of households in force that no log row of the period names. */
  readonly unvisited: Trace;
  /** Projects whose 完工日期 has passed, within the period or before, and which are not 已完成. */
  readonly late: Trace;
  /** The day that stands under the report. */
  readonly today: Day;
}
