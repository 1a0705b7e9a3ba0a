import type { Finding } from '../model/finding';
import { groupBy } from '../model/group-by';
import type { Work } from '../model/progress';
import type { LeftOutRow, Period, Trace, VisitLine } from '../model/summary';
import { BookIndex } from '../standard/lookup/book-index';
import { periodsBefore, type EarlierPeriod } from '../standard/periods-before';
import type { Book } from '../templates/ledgers';
import { PROJECT_STATES } from '../templates/lists';
import { listValues } from '../templates/list-values';
import { CountedRows } from './counted-rows';
import { listOrder } from './grouping';
import { narrativeMeasures } from './narrative-measures';
import { summarizeVisits } from './visits';

/** Log rows of the period by 帮扶方式. */
export interface MethodLine {
  readonly method: string;
  readonly rows: number;
  readonly trace: Trace;
}

/** Projects by 状态. */
export interface ProjectStateLine {
  readonly state: string;
  readonly projects: number;
  readonly trace: Trace;
}

/** The figures that only the work summary has, and no summary sheet. */
export interface NarrativeFigures {
  /** The 帮扶方式 that occur, in the order of their list. */
  readonly methods: readonly MethodLine[];
  /** The states that occur, in the order of their list. */
  readonly states: readonly ProjectStateLine[];
  /** Visits of earlier periods that the log holds; only periods in which no row is left out. */
  readonly earlier: readonly (EarlierPeriod & { readonly visits: readonly VisitLine[] })[];
  /** Rows with an error in a cell that one of these numbers needs. */
  readonly leftOut: readonly LeftOutRow[];
}

/** Counts what only the work summary has; as in `summarize`, rows in error are left out and named. */
export async function summarizeNarrative(
  book: Book,
  findings: readonly Finding[],
  period: Period,
  work: Work,
  index = new BookIndex(book),
): Promise<NarrativeFigures> {
  const rows = new CountedRows({ book, index }, findings, period, work);
  const { method } = book.AssistanceLog.columns;
  const { state } = book.Projects.columns;
  const methods = groupBy(await rows.of(narrativeMeasures.method), (row) => method.values[row] ?? '');
  const states = groupBy(await rows.of(narrativeMeasures.projectState), (row) => state.values[row] ?? '');
  const order = listOrder(listValues(book).methods);
  return {
    methods: [...methods]
      .sort(([a], [b]) => order(a) - order(b))
      .map(([name, group]) => ({ method: name, rows: group.length, trace: rows.trace('AssistanceLog', group) })),
    states: PROJECT_STATES.flatMap((name) => {
      const group = states.get(name) ?? [];
      return group.length === 0 ? [] : [{ state: name, projects: group.length, trace: rows.trace('Projects', group) }];
    }),
    earlier: await earlierVisits(rows, findings, work),
    leftOut: rows.leftOut(),
  };
}

async function earlierVisits(
  { book, index, period }: CountedRows,
  findings: readonly Finding[],
  work: Work,
): Promise<NarrativeFigures['earlier']> {
  const told: NarrativeFigures['earlier'][number][] = [];
  for (const earlier of periodsBefore(period)) {
    const rows = new CountedRows({ book, index }, findings, earlier.period, work);
    const visits = await summarizeVisits(rows);
    // A number that lacks rows is not fit for comparison.
    if (visits.length > 0 && rows.leftOut().length === 0) told.push({ ...earlier, visits });
  }
  return told;
}
