import { makeStyles, tokens } from '@fluentui/react-components';
import { shownBefore, unseenChange } from '../../app/shown-change';
import type { Fix } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import { ledgersOf } from '../state/state';
import { cellText, fixedText } from './cell-text';

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  arrow: { marginInline: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  unseen: {
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  after: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
  },
});

/** Old → new of one cell; where both look alike, what changes all the same. */
export function Change({ fix }: { readonly fix: Fix }) {
  const { state, words } = usePane();
  const styles = useStyles();
  const date1904 = ledgersOf(state)?.content.date1904 === true;
  const before = typeof fix.before === 'number' ? shownBefore(fix, date1904) : fix.before;
  const unseen = unseenChange(fix, date1904);
  return (
    <>
      <del className={styles.before}>{cellText(before, words)}</del>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <ins className={styles.after} style={{ textDecoration: 'none' }}>
        {fixedText(fix, words, date1904)}
      </ins>
      {unseen && <span className={styles.unseen}>{words.tell(unseen)}</span>}
    </>
  );
}
