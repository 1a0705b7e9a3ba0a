import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane/pane-context';
import { checkedOf } from '../state/state';

const useStyles = makeStyles({
  note: { margin: 0, paddingInline: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
});

/** How many findings are explained, so that nobody takes them for gone. */
export function ExplainedNote() {
  const { state, words } = usePane();
  const styles = useStyles();
  const count = checkedOf(state)?.explained.length ?? 0;
  return count === 0 ? null : (
    <p className={styles.note}>{words.say('explainedCount', { count: words.count(count) })}</p>
  );
}
