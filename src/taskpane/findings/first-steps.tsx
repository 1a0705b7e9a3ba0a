import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane/pane-context';
import type { WordName } from '../words/words';

const STEPS: readonly WordName[] = ['guide1', 'guide2', 'guide3'];

const useStyles = makeStyles({
  root: { padding: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  step: { display: 'flex', gap: tokens.spacingHorizontalM, lineHeight: tokens.lineHeightBase400 },
  number: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    minWidth: '16px',
  },
});

/** What to do, for users who open the pane for the first time. */
export function FirstSteps() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{words.say('guideTitle')}</h2>
      <ol className={styles.list}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>{words.say(step)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
