import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { usePane } from '../pane/pane-context';
import { headWords } from './head-words';

const useStyles = makeStyles({
  bar: {
    border: 'none',
    background: 'none',
    padding: 0,
    textAlign: 'start',
    color: 'inherit',
    fontFamily: 'inherit',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    width: '100%',
    ':hover h1': { textDecorationLine: 'underline' },
  },
  unit: {
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  period: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  arrow: { flexShrink: 0, alignSelf: 'center', lineHeight: 0 },
});

interface FoldedTitleProps {
  readonly className: string;
  readonly onUnfold: () => void;
}

/** Unit and period in one line; a click opens the head again. */
export function FoldedTitle({ className, onUnfold }: FoldedTitleProps) {
  const { state, words } = usePane();
  const styles = useStyles();
  const { unit, period } = headWords(state, words);
  return (
    <header className={className}>
      <button
        type="button"
        className={styles.bar}
        aria-expanded={false}
        title={`${unit} ${period}：${words.say('unfoldHead')}`}
        onClick={onUnfold}
      >
        <h1 className={styles.unit}>{unit}</h1>
        <span className={styles.period}>{period}</span>
        <ChevronDownRegular className={styles.arrow} />
      </button>
    </header>
  );
}
