import type { Amount } from '../model/amount';
import type { Day } from '../model/day';
import type { Summary, Trace } from '../model/summary';
import type { NarrativeFigures } from '../summary/narrative';
import type { EarlierPeriod } from '../standard/periods-before';
import type { Book } from '../templates/ledgers';
import type { Basis } from './text/report';

/** A number of this period beside the same in a file of an earlier period. */
export interface EarlierFigure {
  readonly measure: string;
  readonly unit: string;
  readonly now: Amount;
  readonly before: Amount;
  readonly trace: Trace;
  /** The rows in the earlier file. */
  readonly traceBefore: Trace;
  readonly basis: Basis;
}

/** The file of an earlier period, with the numbers that can be compared. */
export interface EarlierPeriodFile {
  readonly kind: EarlierPeriod['kind'];
  /** 上季度, 上年同期 … */
  readonly words: string;
  readonly file: string;
  readonly figures: readonly EarlierFigure[];
}

/** What a report is made from: the summary's numbers, and the ledgers for names, places and words. */
export interface ReportSource {
  readonly summary: Summary;
  readonly narrative: NarrativeFigures;
  readonly book: Book;
  /** Pairings of households in force that no log row of the period names. */
  readonly unvisited: Trace;
  /** Projects whose 完工日期 has passed, within the period or before, and which are not 已完成. */
  readonly late: Trace;
  /** Files of earlier periods. What a file reports takes the place of what the log says of that period. */
  readonly earlier: readonly EarlierPeriodFile[];
  /** The date below the report. */
  readonly today: Day;
}
