import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { describe } from '../../app/catalogue';
import { isExplainable } from '../../app/explainable';
import { rowFacts } from '../../app/facts';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import { checkedOf } from '../state/state';

const useStyles = makeStyles({
  root: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  message: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  header: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** What is wrong, why it matters and what to type, above the facts of the row. */
export function FindingDetails({ finding }: { readonly finding: Finding }) {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const checked = checkedOf(state);
  const facts = checked && finding.row !== null ? rowFacts(checked, finding.table, finding.row, words.language) : [];
  return (
    <div className={styles.root}>
      <p className={styles.message}>
        {describe(finding, words.language)} <span className={styles.code}>{finding.code}</span>
      </p>
      {facts.length > 0 && (
        <dl className={styles.facts} aria-label={words.say('rowFacts')}>
          {facts.map(({ header, text }) => [
            <dt key={header} className={styles.header}>
              {header}
            </dt>,
            <dd key={`${header} value`} className={styles.text}>
              {text}
            </dd>,
          ])}
        </dl>
      )}
      {isExplainable(finding) && (
        <div>
          <Button
            size="small"
            onClick={() => {
              actions.openDialog({ kind: 'explain', finding });
            }}
          >
            {words.say('explain')}
          </Button>
        </div>
      )}
    </div>
  );
}
