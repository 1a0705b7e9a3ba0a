import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { demandText, type IndicatorResult } from '../../app/indicators/results';
import type { Verdict } from '../../model/summary';
import { usePane } from '../pane/pane-context';
import type { WordName } from '../words/words';
import { TracedNumber } from './traced-number';
import { joinTraces } from '../../model/join-traces';

const VERDICTS: readonly (readonly [Verdict | null, WordName])[] = [
  ['达标', 'met'],
  ['序时达标', 'onSchedule'],
  ['未达标', 'missed'],
  [null, 'notJudged'],
];

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    width: '100%',
    minHeight: '36px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    background: 'none',
    padding: 0,
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  demand: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    marginInlineStart: tokens.spacingHorizontalS,
  },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  missed: { color: tokens.colorPaletteRedForeground1 },
});

interface IndicatorHeadProps {
  readonly result: IndicatorResult;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** An indicator, what it asks, and how many cadres have each verdict; each number opens the rows it was made from. */
export function IndicatorHead({ result: { demand, lines }, open, onToggle }: IndicatorHeadProps) {
  const { words } = usePane();
  const { say, tell, count } = words;
  const styles = useStyles();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.root}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={onToggle}>
        <Chevron aria-hidden />
        <span className={styles.name}>
          {demand.name}
          <span className={styles.demand}>{tell(demandText(demand))}</span>
        </span>
      </button>
      <div className={styles.counts}>
        {VERDICTS.map(([verdict, name]) => {
          const own = lines.filter((line) => line.verdict === verdict);
          if (own.length === 0) return null;
          return (
            <span key={name} className={mergeClasses(verdict === '未达标' && styles.missed)}>
              {say(name)}{' '}
              <TracedNumber
                title={`${demand.name} ${say(name)}`}
                value={count(own.length)}
                trace={joinTraces(own.map(({ trace }) => trace))}
              />
            </span>
          );
        })}
      </div>
    </div>
  );
}
