import type { Checked } from '../../app/check';
import type { ReadLedgers } from '../../app/read-ledgers';
import type { ShownImport } from '../../app/import/import-desk';
import type { ReturnPoint } from '../../app/return-slip';
import type { Delivery } from '../../rollup/delivery';
import type { Report } from '../../app/report';
import type { StaleLedger } from '../../app/stale';
import type { Finding } from '../../model/finding';
import type { LocalizedText } from '../../model/language';
import type { Summary, Trace } from '../../model/summary';
import type { ErrorReport } from '../notices/error-report';
import type { Notice } from '../notices/notice';
import type { SheetPlace } from '../environment/workspace';
import type { Dialog } from './dialog';
import type { Filling } from './filling';
import { NO_FILTER, type FindingFilter } from './finding-filter';

export type Tab = 'findings' | 'results' | 'ledgers';

/** Which of the results are shown. */
export type ResultView = 'cadres' | 'indicators' | 'sections' | 'funds' | 'visits' | 'villages';

/** What is known of the workbook. */
export type BookState =
  | { readonly kind: 'unread' }
  /** It holds none of the ledgers: a blank workbook, or another file. */
  | { readonly kind: 'foreign'; readonly sheets: readonly string[] }
  /** Before the first 校验 no rule has looked at it. */
  | { readonly kind: 'read'; readonly checked: ReadLedgers | Checked };

/** A summary that was written, and when (`10:32`). */
export interface Summed {
  readonly summary: Summary;
  readonly time: string;
  readonly sheets: number;
}

/** A draft of the work summary, and the ledgers as they were when it was made. */
export interface Drafted {
  readonly report: Report;
  /** Its headings with their numbers, and the whole of it, as plain text. */
  readonly headings: readonly string[];
  readonly text: string;
  readonly checked: Checked;
  /** Whether it was made in spite of errors. */
  readonly force: boolean;
  /** False where a 月报 is not about a month, or a 季报 not about a quarter. */
  readonly periodFits: boolean;
  /** True once the ledgers changed after it. */
  readonly isStale: boolean;
}

/** Old tables that are looked at before anything of them is carried over. */
export interface Importing {
  /** Names of the files. */
  readonly names: readonly string[];
  readonly leftoverToRemarks: boolean;
  /** What would come of it now. */
  readonly outcome: ShownImport;
}

/** The ledgers that changed after the summary sheets were written. */
export type StaleLedgers = readonly StaleLedger[];

/** What the user asked for, or `live`: a check that an edit brought about. */
export type Task =
  | 'live'
  | 'read'
  | 'validate'
  | 'summarize'
  | 'fix'
  | 'create'
  | 'submit'
  | 'slip'
  | 'open'
  | 'save'
  | 'report'
  | 'import'
  | 'form';

/** Work under way. It is shown once it takes longer than half a second. */
export interface Running {
  readonly task: Task;
  readonly step: LocalizedText | null;
  readonly done: number;
  readonly total: number;
  readonly slow: boolean;
}

/** An error, and what was under way when it came up; null where nothing was. */
export interface LastFailure {
  readonly failure: ErrorReport;
  readonly task: Task | null;
}

/** A return slip of the county's that lies beside the workbook. */
export interface OpenSlip {
  /** Name of its file. */
  readonly name: string;
  readonly points: readonly ReturnPoint[];
}

/** A number whose rows are shown. */
export interface Traced {
  readonly title: string;
  readonly value: string;
  readonly trace: Trace;
}

/** Everything the pane shows of one workbook. */
export interface PaneState {
  readonly book: BookState;
  /** When 校验 last ran (`10:32`); null before. Live checks keep it. */
  readonly validatedAt: string | null;
  readonly summed: Summed | null;
  /** The draft that is shown in place of the tab; null where none is. */
  readonly drafted: Drafted | null;
  /** The import that is shown in place of the tab; null where none is. */
  readonly importing: Importing | null;
  /** The form that is shown in place of the tab; null where none is. */
  readonly filling: Filling | null;
  /** Whether the import or the form stands aside, as it is, while a tab is looked at. */
  readonly isAside: boolean;
  readonly stale: StaleLedgers;
  /** Its points are findings until they are settled; null where none is open. */
  readonly slip: OpenSlip | null;
  /** Files of earlier periods that summaries, submissions and reports are compared with. */
  readonly earlier: readonly Delivery[];
  readonly running: Running | null;
  readonly notice: Notice | null;
  readonly dialog: Dialog | null;
  readonly tab: Tab;
  readonly view: ResultView;
  readonly filter: FindingFilter;
  /** What the user chose or typed for lines of equal faults, by the lines’ keys. */
  readonly answers: Readonly<Record<string, string>>;
  readonly traced: Traced | null;
  /** Title of the number whose rows were shown last, for going on where the user left off. */
  readonly cameFrom: string | null;
  readonly selected: SheetPlace | null;
  /** Whether somebody else was seen to edit the workbook, and whether the user has closed the notice about it. */
  readonly coAuthors: 'none' | 'seen' | 'told';
  /** Counts what was written into the workbook, so that views of its cells know when to read again. */
  readonly writes: number;
  /** True where something was typed or written since the file was opened or saved. */
  readonly unsaved: boolean;
  /** Whether the page has a step of its own to take back, or to do again; in Excel that is Excel's. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly lastFailure: LastFailure | null;
}

export const initialState: PaneState = {
  book: { kind: 'unread' },
  validatedAt: null,
  summed: null,
  drafted: null,
  importing: null,
  filling: null,
  isAside: false,
  stale: [],
  slip: null,
  earlier: [],
  running: null,
  notice: null,
  dialog: null,
  tab: 'findings',
  view: 'cadres',
  filter: NO_FILTER,
  answers: {},
  traced: null,
  cameFrom: null,
  selected: null,
  coAuthors: 'none',
  writes: 0,
  unsaved: false,
  canUndo: false,
  canRedo: false,
  lastFailure: null,
};

/** The ledgers as they were last read, or null. */
export function ledgersOf({ book }: PaneState): ReadLedgers | null {
  return book.kind === 'read' ? book.checked : null;
}

/** The workbook as it was last checked; null before the first 校验. */
export function checkedOf({ book }: PaneState): Checked | null {
  return book.kind === 'read' && 'findings' in book.checked ? book.checked : null;
}

/** True while the user has to wait; nobody waits for the check of an edit. */
export function isBusy({ running }: PaneState): boolean {
  return running !== null && running.task !== 'live';
}

/** The findings to show: none before the first 校验. */
export function shownFindings(state: PaneState): readonly Finding[] {
  return state.validatedAt === null ? [] : (checkedOf(state)?.findings ?? []);
}
