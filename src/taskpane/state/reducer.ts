import type { Checked } from '../../app/check';
import type { ReadLedgers } from '../../app/read-ledgers';
import type { LocalizedText } from '../../model/language';
import type { ErrorReport } from '../notices/error-report';
import type { SheetPlace } from '../environment/workspace';
import { NO_FILTER, type FindingFilter } from './finding-filter';
import type { Notice } from '../notices/notice';
import type {
  Drafted,
  Importing,
  OpenSlip,
  PaneState,
  ResultView,
  StaleLedgers,
  Summed,
  Tab,
  Task,
  Traced,
} from './state';
import type { Dialog } from './dialog';
import type { Filling } from './filling';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly step: LocalizedText; readonly done: number; readonly total: number }
  | { readonly type: 'slow' }
  | { readonly type: 'ended' }
  | { readonly type: 'read'; readonly checked: ReadLedgers | Checked; readonly stale: StaleLedgers }
  | { readonly type: 'foreign'; readonly sheets: readonly string[] }
  | { readonly type: 'validated'; readonly checked: Checked; readonly stale: StaleLedgers; readonly time: string }
  | { readonly type: 'edited'; readonly checked: Checked; readonly stale: StaleLedgers }
  | { readonly type: 'summed'; readonly summed: Summed; readonly checked: Checked }
  | { readonly type: 'drafted'; readonly drafted: Drafted | null }
  | { readonly type: 'importing'; readonly importing: Importing | null }
  | { readonly type: 'filling'; readonly filling: Filling | null }
  | { readonly type: 'resumed' }
  | { readonly type: 'earlier'; readonly earlier: PaneState['earlier'] }
  | { readonly type: 'slip'; readonly slip: OpenSlip | null }
  | { readonly type: 'written' }
  | { readonly type: 'typed' }
  | { readonly type: 'steps'; readonly canUndo: boolean; readonly canRedo: boolean }
  | { readonly type: 'saved' }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'failed'; readonly failure: ErrorReport }
  | { readonly type: 'asked'; readonly dialog: Dialog | null }
  | { readonly type: 'tab'; readonly tab: Tab }
  | { readonly type: 'viewed'; readonly view: ResultView }
  | { readonly type: 'filtered'; readonly filter: Partial<FindingFilter> }
  | { readonly type: 'answered'; readonly key: string; readonly text: string }
  | { readonly type: 'traced'; readonly traced: Traced | null }
  | { readonly type: 'selected'; readonly cell: SheetPlace }
  | { readonly type: 'coAuthorSeen' }
  | { readonly type: 'coAuthorTold' };

/** The pane after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return {
        ...(event.task === 'live' ? state : { ...state, notice: null, dialog: null }),
        running: { task: event.task, step: null, done: 0, total: 0, slow: false },
      };
    case 'progressed':
      return state.running
        ? { ...state, running: { ...state.running, step: event.step, done: event.done, total: event.total } }
        : state;
    case 'slow':
      return state.running ? { ...state, running: { ...state.running, slow: true } } : state;
    case 'ended':
      return { ...state, running: null };
    case 'read':
      return {
        ...state,
        book: { kind: 'read', checked: event.checked },
        stale: event.stale,
        drafted: outdated(state.drafted),
      };
    case 'foreign':
      return {
        ...state,
        book: { kind: 'foreign', sheets: event.sheets },
        validatedAt: null,
        stale: [],
        drafted: null,
        importing: null,
        filling: null,
      };
    case 'validated':
      return {
        ...state,
        book: { kind: 'read', checked: event.checked },
        stale: event.stale,
        validatedAt: event.time,
        tab: 'findings',
        isAside: true,
        filter: keepUseful(state.filter, event.checked),
        traced: null,
        drafted: null,
      };
    case 'edited':
      return {
        ...state,
        book: { kind: 'read', checked: event.checked },
        stale: event.stale,
        drafted: outdated(state.drafted),
      };
    case 'summed':
      return {
        ...state,
        book: { kind: 'read', checked: event.checked },
        summed: event.summed,
        stale: [],
        tab: 'results',
        isAside: true,
        traced: null,
        drafted: null,
      };
    case 'drafted':
      return { ...state, drafted: event.drafted, tab: 'results', isAside: true, traced: null };
    case 'importing':
      return { ...state, importing: event.importing, filling: null, isAside: false, traced: null };
    case 'filling':
      return { ...state, filling: event.filling, importing: null, isAside: false, traced: null };
    case 'resumed':
      return { ...state, isAside: false, traced: null };
    case 'earlier':
      return { ...state, earlier: event.earlier, drafted: outdated(state.drafted) };
    case 'slip':
      return { ...state, slip: event.slip };
    case 'written':
      return { ...state, writes: state.writes + 1, unsaved: true };
    case 'typed':
      return { ...state, unsaved: true };
    case 'steps':
      return { ...state, canUndo: event.canUndo, canRedo: event.canRedo };
    case 'saved':
      return { ...state, unsaved: false };
    case 'noticed':
      return { ...withFailure(state, event.notice?.failure), notice: event.notice };
    case 'failed':
      return withFailure(state, event.failure);
    case 'asked':
      return { ...state, dialog: event.dialog };
    case 'tab':
      // What was corrected in an import or a form is not lost: both stand aside.
      return { ...state, tab: event.tab, traced: null, drafted: null, isAside: true };
    case 'viewed':
      return { ...state, view: event.view };
    case 'filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'answered':
      return { ...state, answers: { ...state.answers, [event.key]: event.text } };
    case 'traced':
      return { ...state, traced: event.traced, cameFrom: event.traced ? null : (state.traced?.title ?? null) };
    case 'selected':
      return { ...state, selected: event.cell };
    case 'coAuthorSeen':
      return state.coAuthors === 'none' ? { ...state, coAuthors: 'seen' } : state;
    case 'coAuthorTold':
      return { ...state, coAuthors: 'told' };
  }
}

/** A draft that no longer says what the ledgers say. */
function outdated(drafted: Drafted | null): Drafted | null {
  return drafted && { ...drafted, isStale: true };
}

/** The pane that remembers an error; it outlives the notice that told of it. */
function withFailure(state: PaneState, failure: ErrorReport | undefined): PaneState {
  return failure ? { ...state, lastFailure: { failure, task: state.running?.task ?? null } } : state;
}

/** A filter that would hide every finding of a new run is dropped: a user must not take it for a clean sheet. */
function keepUseful(filter: FindingFilter, { findings }: Checked): FindingFilter {
  const matches = findings.some(
    ({ severity, table }) =>
      (filter.severity === 'all' || filter.severity === severity) && (filter.table === null || filter.table === table),
  );
  return matches ? filter : NO_FILTER;
}
