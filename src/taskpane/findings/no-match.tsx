import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NO_FILTER } from '../state/finding-filter';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
});

/** A filter that hides every finding says so, so that nobody takes it for a clean sheet. */
export function NoMatch() {
  const { actions, words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <span>{words.say('noMatch')}</span>
      <Button
        size="small"
        onClick={() => {
          actions.filter(NO_FILTER);
        }}
      >
        {words.say('clearFilter')}
      </Button>
    </div>
  );
}
