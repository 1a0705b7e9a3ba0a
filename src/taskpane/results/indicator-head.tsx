import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { demandText, type IndicatorResult } from '../../app/indicators/results';
import type { Verdict } from '../../model/verdict';
import { FoldButton } from '../components/fold-button';
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
  head: { fontWeight: tokens.fontWeightSemibold },
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
  return (
    <div className={styles.root}>
      <FoldButton className={styles.head} open={open} onToggle={onToggle}>
        <span className={styles.name}>
          {demand.name}
          <span className={styles.demand}>{tell(demandText(demand))}</span>
        </span>
      </FoldButton>
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
