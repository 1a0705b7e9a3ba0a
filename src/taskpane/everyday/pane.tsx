import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { usePane } from '../state/pane-context';
import { CoAuthorBar } from './co-author-bar';
import { EmptyBook } from './empty-book';
import { MainButtons } from './main-buttons';
import { NoticeBar } from './notice-bar';
import { PaneHead } from './pane-head';
import { PaneTabs } from './pane-tabs';
import { RunState } from './run-state';
import { ScrollContext } from './scroll-context';

const PaneDialogs = lazy(async () => ({ default: (await import('../dialogs/pane-dialogs')).PaneDialogs }));
const LedgerCounts = lazy(async () => ({ default: (await import('./ledger-counts')).LedgerCounts }));

const useStyles = makeStyles({
  root: { height: '100%', overflowY: 'auto', overflowX: 'hidden', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, display: 'flex', flexDirection: 'column', scrollbarGutter: 'stable' },
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  // As high as the counts come to be, so that nothing moves when they are there.
  counts: { height: '104px' },
});

/** The pane: the same beside a workbook in Excel and in a browser page. */
export function Pane() {
  const { state } = usePane();
  const styles = useStyles();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const { book } = state;
  return (
    <main ref={setRoot} className={styles.root}>
      <ScrollContext value={root}>
        <div className={styles.head}>
          <PaneHead />
          {book.kind === 'read' && <Suspense fallback={<div className={styles.counts} />}><LedgerCounts checked={book.checked} /></Suspense>}
          {book.kind === 'read' && <MainButtons />}
          <RunState />
          <NoticeBar />
          <CoAuthorBar />
        </div>
        {book.kind === 'read' && <PaneTabs />}
        {book.kind === 'foreign' && <EmptyBook sheets={book.sheets} />}
      </ScrollContext>
      {state.dialog && <Suspense><PaneDialogs dialog={state.dialog} /></Suspense>}
    </main>
  );
}
