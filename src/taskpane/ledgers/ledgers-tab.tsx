import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mayHaveFixedDropdowns } from '../../app/dropdowns/fixed-dropdowns';
import { ledgerOverviews } from '../../app/facts';
import { SeverityMark } from '../components/severity-mark';
import { usePane } from '../pane/pane-context';
import { ledgersOf, isBusy, shownFindings } from '../state/state';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  ledger: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: 1, minWidth: 0 },
  name: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  about: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  missing: { color: tokens.colorPaletteRedForeground1 },
  button: { minWidth: 0, flexShrink: 0 },
});

/** Every ledger: what it is for, how much is in it, whether something is wrong in it. */
export function LedgersTab() {
  const { state, actions, words } = usePane();
  const { say, count, language } = words;
  const styles = useStyles();
  const ledgers = ledgersOf(state);
  const faulty = new Set(
    shownFindings(state)
      .filter(({ severity }) => severity === 'error')
      .map(({ table }) => table),
  );
  if (!ledgers) return null;
  return (
    <ul className={styles.list}>
      {ledgerOverviews(ledgers, language).map(({ table, sheet, label, about, present, rows, firstRow }) => (
        <li key={table} className={styles.ledger}>
          <div className={styles.text}>
            <h3 className={styles.name}>
              {label}
              {present ? (
                table !== 'Profile' && <span className={styles.rows}>{say('rows', { count: count(rows) })}</span>
              ) : (
                <span className={styles.missing}>{say('missing')}</span>
              )}
              {faulty.has(table) && <SeverityMark severity="error" />}
            </h3>
            <p className={styles.about}>{about}</p>
          </div>
          {table === 'Indicators' && (
            <Button
              size="small"
              className={styles.button}
              aria-label={say('indicatorGuideOpen')}
              onClick={() => {
                actions.openDialog({ kind: 'indicators' });
              }}
            >
              {say('indicatorGuideShort')}
            </Button>
          )}
          {table === 'Lists' && present && mayHaveFixedDropdowns(ledgers.content) && (
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isBusy(state)}
              title={say('renewDropdownsHint')}
              onClick={actions.createMissing}
            >
              {say('renewDropdowns')}
            </Button>
          )}
          {present ? (
            <Button
              size="small"
              className={styles.button}
              aria-label={say('goTo', { sheet })}
              onClick={() => {
                actions.select({ sheet, place: { row: firstRow ?? 2, column: 1 } });
              }}
            >
              {say('open')}
            </Button>
          ) : (
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isBusy(state)}
              {...(mayHaveFixedDropdowns(ledgers.content) && { title: say('renewDropdownsHint') })}
              onClick={actions.createMissing}
            >
              {say('createLedgers')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
