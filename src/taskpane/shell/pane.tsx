import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { EmptyBook } from './empty-book';
import { ErrorBoundary } from './error-boundary';
import { PaneHead } from './pane-head';
import { CoAuthorBar, FocusKeeper, loadWhenIdle, NoticeBar, PaneDialogs, PaneTabs, SlipBar } from './pane-parts';
import { ScrollContext } from '../components/scroll-context';

const useStyles = makeStyles({
  root: {
    height: '100%',
    overflowY: 'auto',
    overflowX: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    display: 'flex',
    flexDirection: 'column',
    scrollbarGutter: 'stable',
  },
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  tabs: { height: '44px' },
});

/** The pane: the same beside a workbook in Excel and in a browser page. */
export function Pane() {
  return (
    <ErrorBoundary>
      <PaneContent />
    </ErrorBoundary>
  );
}

function PaneContent() {
  const { state, actions } = usePane();
  const styles = useStyles();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const { book, notice, dialog, coAuthors, slip } = state;

  const ready = book.kind !== 'unread';
  const idle = ready && !isBusy(state);
  useEffect(() => (idle ? loadWhenIdle(actions.prepare) : undefined), [idle, actions]);

  return (
    <main ref={setRoot} className={styles.root}>
      <ScrollContext value={root}>
        <div className={styles.head}>
          <PaneHead />
          {notice && <NoticeBar />}
          {slip && <SlipBar />}
          {coAuthors === 'seen' && <CoAuthorBar />}
        </div>
        {book.kind === 'read' && <PaneTabs standIn={<div className={styles.tabs} />} />}
        {book.kind === 'foreign' && <EmptyBook sheets={book.sheets} />}
      </ScrollContext>
      {ready && <FocusKeeper />}
      {dialog && <PaneDialogs dialog={dialog} />}
    </main>
  );
}
