import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane/pane-context';
import { FoldedTitle } from './folded-title';
import { MainButtons } from './main-buttons';
import { PaneMenu } from './pane-menu';
import { LedgerCounts } from './pane-parts';
import { PaneTitle } from './pane-title';
import { RunState } from './run-state';

const useStyles = makeStyles({
  head: { display: 'grid', gap: tokens.spacingVerticalM },
  whole: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"title menu" "counts counts" "buttons buttons" "state state"',
  },
  folded: {
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gridTemplateAreas: '"title buttons menu" "state buttons menu"',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalXS}`,
  },
  title: { gridArea: 'title', minWidth: 0 },
  menu: { gridArea: 'menu', alignSelf: 'start' },
  counts: { gridArea: 'counts' },
  // As high as the counts come to be, so that nothing moves when they are there.
  standIn: { height: '104px' },
  buttons: { gridArea: 'buttons' },
  state: { gridArea: 'state', minWidth: 0 },
  // Work under way has a bar and a button: it takes the width.
  work: { gridColumn: '1 / -1', minWidth: 0 },
});

/**
 * Unit, period, counts, the two everyday buttons and the state of the last run. After the first check it folds into one
 * bar, so that the room is left to the findings; a click opens it.
 */
export function PaneHead() {
  const { state } = usePane();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const { book, validatedAt } = state;
  const hasRun = book.kind === 'read' && validatedAt !== null;
  const folded = hasRun && !opened;
  const turn = (): void => {
    setOpened(!opened);
  };
  return (
    <div className={mergeClasses(styles.head, folded ? styles.folded : styles.whole)}>
      {folded ? (
        <FoldedTitle className={styles.title} onUnfold={turn} />
      ) : (
        <PaneTitle className={styles.title} onFold={hasRun ? turn : null} />
      )}
      {book.kind === 'read' && !folded && (
        <div className={styles.counts}>
          <LedgerCounts read={book.checked} standIn={<div className={styles.standIn} />} />
        </div>
      )}
      {book.kind === 'read' && <MainButtons className={styles.buttons} small={folded} />}
      <PaneMenu className={styles.menu} />
      <RunState className={styles.state} workClassName={folded ? styles.work : styles.state} small={folded} />
    </div>
  );
}
