import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronUpRegular } from '@fluentui/react-icons';
import { formatDay } from '../../model/day';
import { ledgersOf } from '../state/state';
import { usePane } from '../pane/pane-context';
import { headWords } from './head-words';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  button: {
    border: 'none',
    background: 'none',
    padding: 0,
    textAlign: 'start',
    color: 'inherit',
    fontFamily: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  profile: { flexGrow: 1, minWidth: 0, ':hover h1': { textDecorationLine: 'underline' } },
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
  fold: { flexShrink: 0, lineHeight: 0, padding: tokens.spacingVerticalXS },
});

interface PaneTitleProps {
  readonly className: string;
  /** Folds the head; null where there is nothing to fold yet. */
  readonly onFold: (() => void) | null;
}

/** Unit and period; a click leads to where they are typed. */
export function PaneTitle({ className, onFold }: PaneTitleProps) {
  const { state, actions, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const { unit, period: named } = headWords(state, words);
  const ledgers = ledgersOf(state);
  const profile = ledgers?.book.Profile;
  const period = ledgers?.period;
  const title = (
    <>
      <h1 className={styles.unit}>{unit}</h1>
      {ledgers && (
        <span className={styles.period}>
          {named}
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
    <header className={mergeClasses(className, styles.root)}>
      {profile?.present ? (
        <button
          type="button"
          className={mergeClasses(styles.button, styles.profile)}
          title={say('editProfile')}
          onClick={() => {
            actions.select({
              sheet: profile.sheet,
              place: { row: profile.sheetRows[0] ?? 1, column: profile.columns.unit.sheetColumn ?? 2 },
            });
          }}
        >
          {title}
        </button>
      ) : (
        <div className={styles.profile}>{title}</div>
      )}
      {onFold !== null && (
        <button
          type="button"
          className={mergeClasses(styles.button, styles.fold)}
          aria-expanded
          aria-label={say('foldHead')}
          title={say('foldHead')}
          onClick={onFold}
        >
          <ChevronUpRegular fontSize={20} />
        </button>
      )}
    </header>
  );
}
