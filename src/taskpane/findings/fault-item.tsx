import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { FaultLine } from '../../app/replacements/fault-lines';
import { usePane } from '../pane/pane-context';
import { cellText } from './cell-text';
import { FaultAnswer } from './fault-answer';

const useStyles = makeStyles({
  root: {
    marginInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    width: '100%',
    minHeight: '36px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    background: 'none',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface FaultItemProps {
  readonly line: FaultLine;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Errors of one column and one written value as one line, with what they shall become; opened, each of them. */
export function FaultItem({ line, open, onToggle }: FaultItemProps) {
  const { words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.root}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={onToggle}>
        <Chevron aria-hidden />
        <span className={styles.name}>
          {say('writtenIn', { header: line.header, written: cellText(line.written, words) })}
        </span>
        <span className={styles.count}>{say('faultTimes', { count: count(line.findings.length) })}</span>
      </button>
      <FaultAnswer line={line} />
    </div>
  );
}
