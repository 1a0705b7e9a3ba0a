import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
});

/** Stands in the tab of results where nothing was summed up yet. */
export function NoResults() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.say('noResults')}</h2>
      <p className={styles.text}>{words.say('noResultsHint')}</p>
    </section>
  );
}
