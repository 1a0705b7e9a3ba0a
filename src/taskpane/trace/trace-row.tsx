import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Checked } from '../../app/check';
import { ledgerOverviews, rowFacts } from '../../app/facts';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  root: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground6, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
  place: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  facts: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

interface TraceRowProps {
  readonly checked: Checked;
  readonly table: string;
  /** Sheet row. */
  readonly row: number;
}

/** One row of a ledger in a few words. */
export function TraceRow({ checked, table, row }: TraceRowProps) {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  const sheet = ledgerOverviews(checked, words.language).find((ledger) => ledger.table === table)?.sheet ?? table;
  const chosen = state.selected?.sheet === sheet && state.selected.place.row === row;
  return (
    <button
      type="button"
      aria-current={chosen}
      className={mergeClasses(styles.root, chosen && styles.chosen)}
      onClick={() => {
        actions.select({ sheet, place: { row, column: 1 } });
      }}
    >
      <span className={styles.place}>
        {sheet} · {words.say('traceRow', { row })}
      </span>
      <span className={styles.facts}>
        {rowFacts(checked, table, row, words.language)
          .map(({ text }) => text)
          .join(' · ')}
      </span>
    </button>
  );
}
