import { firstPartOf, partOf } from '../parts/part';
import { whenIdle } from '../parts/when-idle';
import { beginMenus } from '../components/menu-button';
import { FindingsTab, FormView, ImportView, LedgersTab, ReportView, ResultsTab, TraceView } from './tab-panels';

/** What the pane's first screen does without: each is loaded when it is drawn, or once the pane is idle. */
export const PaneTabs = firstPartOf(async () => (await import('./pane-tabs')).PaneTabs);
export const LedgerCounts = firstPartOf(async () => (await import('./ledger-counts')).LedgerCounts);
export const NoticeBar = partOf(async () => (await import('./notice-bar')).NoticeBar);
export const SlipBar = partOf(async () => (await import('./slip-bar')).SlipBar);
export const CoAuthorBar = partOf(async () => (await import('./co-author-bar')).CoAuthorBar);
export const FocusKeeper = firstPartOf(async () => (await import('./focus-keeper')).FocusKeeper);
export const PaneDialogs = partOf(async () => (await import('./pane-dialogs')).PaneDialogs);

const IN_ORDER_OF_USE: readonly (() => void)[] = [
  NoticeBar.begin,
  CoAuthorBar.begin,
  SlipBar.begin,
  FindingsTab.begin,
  beginMenus,
  ResultsTab.begin,
  PaneDialogs.begin,
  LedgersTab.begin,
  TraceView.begin,
  ReportView.begin,
  ImportView.begin,
  FormView.begin,
];

/**
 * Loads what the first click waits for, then the parts, one after the other while nothing else is to be done, so that a
 * click finds its part there: a pane stays open for hours, and its host may be out of reach by then, or hold a new
 * version without these files.
 *
 * @returns a function that stops it
 */
export function loadWhenIdle(prepare: () => void): () => void {
  return whenIdle([prepare, ...IN_ORDER_OF_USE]);
}
