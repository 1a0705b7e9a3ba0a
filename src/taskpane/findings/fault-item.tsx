import { makeStyles, tokens } from '@fluentui/react-components';
import type { FaultLine } from '../../app/replacements/fault-lines';
import { FoldButton } from '../components/fold-button';
import { usePane } from '../pane/pane-context';
import { cellText } from './cell-text';
import { FaultAnswer } from './fault-answer';

const useStyles = makeStyles({
  root: {
    marginInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { padding: `0 ${tokens.spacingHorizontalXS}` },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface FaultItemProps {
  readonly line: FaultLine;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Errors of one column and one written value as one line, with what they should become; opened, each of them. */
export function FaultItem({ line, open, onToggle }: FaultItemProps) {
  const { words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <FoldButton className={styles.head} open={open} onToggle={onToggle}>
        <span className={styles.name}>
          {say('writtenIn', { header: line.header, written: cellText(line.written, words) })}
        </span>
        <span className={styles.count}>{say('faultTimes', { count: count(line.findings.length) })}</span>
      </FoldButton>
      <FaultAnswer line={line} />
    </div>
  );
}
