import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    marginTop: 'auto',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Everything that can be mended safely, a look away. */
export function SafeFixes({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span>{words.say('safeFixes', { count: words.count(findings.length) })}</span>
      <Button
        disabledFocusable={isBusy(state)}
        onClick={() => {
          actions.openDialog({ kind: 'fixes', findings });
        }}
      >
        {words.say('preview')}
      </Button>
    </div>
  );
}
