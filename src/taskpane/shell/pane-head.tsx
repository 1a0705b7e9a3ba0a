import { makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { formatDay } from '../../model/day';
import { ledgersOf } from '../state/state';
import { usePane } from '../pane/pane-context';
import { MenuButton } from '../components/menu-button';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  profile: {
    flexGrow: 1,
    minWidth: 0,
    border: 'none',
    background: 'none',
    padding: 0,
    textAlign: 'start',
    color: 'inherit',
    fontFamily: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover h1': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  unit: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  period: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  days: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Unit and period, a click from where they are typed, and the menu. */
export function PaneHead() {
  const { state, actions, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const ledgers = ledgersOf(state);
  const profile = ledgers?.book.Profile;
  const period = ledgers?.period;
  const unit = profile?.columns.unit;
  const title = (
    <>
      <h1 className={styles.unit}>{ledgers ? (unit?.values[0] ?? say('noUnit')) : say('product')}</h1>
      {ledgers && (
        <span className={styles.period}>
          {period ? say('period', { year: period.year, name: period.name }) : say('noPeriod')}
          {period && (
            <span className={styles.days}>
              {say('periodDays', { start: formatDay(period.start), end: formatDay(period.end) })}
            </span>
          )}
        </span>
      )}
    </>
  );
  return (
    <header className={styles.root}>
      {profile?.present ? (
        <button
          type="button"
          className={styles.profile}
          title={say('editProfile')}
          onClick={() => {
            actions.select({
              sheet: profile.sheet,
              place: { row: profile.sheetRows[0] ?? 1, column: unit?.sheetColumn ?? 2 },
            });
          }}
        >
          {title}
        </button>
      ) : (
        <div className={styles.profile}>{title}</div>
      )}
      <MenuButton
        appearance="subtle"
        icon={<MoreHorizontalRegular />}
        name={say('more')}
        entries={[
          {
            text: say('menuReport'),
            choose: () => {
              actions.draftReport();
            },
          },
          { text: say('menuNew'), choose: actions.createMissing },
          {
            text: say('menuSettings'),
            choose: () => {
              actions.openDialog({ kind: 'settings' });
            },
          },
          {
            text: say('menuHelp'),
            choose: () => {
              actions.openDialog({ kind: 'help' });
            },
          },
          {
            text: say('menuDiagnostics'),
            choose: () => {
              actions.openDialog({ kind: 'diagnostics' });
            },
          },
        ]}
      />
    </header>
  );
}
