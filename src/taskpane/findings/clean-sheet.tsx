import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Checked } from '../../app/check';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    textAlign: 'center',
  },
  icon: { fontSize: '40px', color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** “No findings”, said out loud, with how much was looked at. */
export function CleanSheet({ checked }: { readonly checked: Checked | null }) {
  const { words } = usePane();
  const styles = useStyles();
  const rows = checked ? Object.values(checked.book).reduce((sum, { sheetRows }) => sum + sheetRows.length, 0) : 0;
  return (
    <section className={styles.root} role="status">
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{words.say('clean')}</h2>
      <p className={styles.text}>{words.say('cleanRows', { rows: words.count(rows) })}</p>
    </section>
  );
}
