import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { titleOf } from '../../app/catalogue';
import { safelyFixable } from '../../app/fix';
import type { FindingGroup } from '../../app/groups';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { FoldButton } from '../components/fold-button';
import { SeverityMark } from '../components/severity-mark';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalM,
    minHeight: '44px',
  },
  head: { minHeight: '40px', gap: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  button: { minWidth: 0, flexShrink: 0 },
});

interface FindingGroupHeadProps {
  readonly group: FindingGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The heading that equal findings are collapsed under. */
export function FindingGroupHead({ group, open, onToggle }: FindingGroupHeadProps) {
  const { state, actions, words } = usePane();
  const { say, count, language } = words;
  const styles = useStyles();
  const title = titleOf(group.code, language);
  const safe = safelyFixable(group.findings);
  return (
    <div className={styles.root}>
      <FoldButton className={styles.head} open={open} onToggle={onToggle}>
        <SeverityMark severity={group.severity} />
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{count(group.findings.length)}</span>
      </FoldButton>
      {safe.length > 1 && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={isBusy(state)}
          aria-label={say('applyGroupOf', { title })}
          onClick={() => {
            actions.openDialog({ kind: 'fixes', changes: safe });
          }}
        >
          {say('applyGroup')}
        </Button>
      )}
    </div>
  );
}
