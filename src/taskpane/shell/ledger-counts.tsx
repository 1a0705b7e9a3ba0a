import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ledgerOverviews } from '../../app/facts';
import type { ReadLedgers } from '../../app/read-ledgers';
import { listed } from '../../model/language';
import { usePane } from '../pane/pane-context';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  ledger: {
    width: '100%',
    border: 'none',
    background: 'none',
    padding: `${tokens.spacingVerticalXXS} 0`,
    textAlign: 'start',
    fontFamily: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: {
    display: 'block',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  missing: { color: tokens.colorPaletteRedForeground1 },
  add: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorPaletteRedForeground1,
  },
});

/** Rows per ledger; missing ones are red, and a button adds them. */
export function LedgerCounts({ read }: { readonly read: ReadLedgers }) {
  const { actions, words } = usePane();
  const { say, count, language } = words;
  const styles = useStyles();
  const ledgers = ledgerOverviews(read, language).filter(({ table, present }) => table !== 'Profile' || !present);
  const missing = ledgers.filter(({ present }) => !present);
  return (
    <section aria-label={say('rowsPerLedger')}>
      <ul className={styles.list}>
        {ledgers.map(({ table, label, sheet, present, rows, firstRow }) => (
          <li key={table}>
            {present ? (
              <button
                type="button"
                className={styles.ledger}
                title={say('goTo', { sheet })}
                onClick={() => {
                  actions.select({ sheet, place: { row: firstRow ?? 2, column: 1 } });
                }}
              >
                <span className={styles.count}>{count(rows)}</span>
                <span className={styles.label}>{label}</span>
              </button>
            ) : (
              <span className={styles.missing}>
                <span className={styles.count}>{say('missing')}</span>
                <span className={mergeClasses(styles.label, styles.missing)}>{label}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <div className={styles.add}>
          <span>{say('missingLedgers', { sheets: words.tell(listed(missing.map(({ label }) => label))) })}</span>
          <Button size="small" onClick={actions.createMissing}>
            {say('addMissing')}
          </Button>
        </div>
      )}
    </section>
  );
}
