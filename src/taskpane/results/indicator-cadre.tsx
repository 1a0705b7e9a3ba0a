import { makeStyles, tokens } from '@fluentui/react-components';
import { missedText } from '../../app/indicators/results';
import { unitsOf } from '../../model/amount';
import type { IndicatorLine } from '../../model/summary';
import { usePane } from '../pane/pane-context';
import { TracedNumber } from './traced-number';
import { VerdictMark } from './verdict-mark';

const DECIMALS = 2;

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalXL },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  tests: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  missed: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** How one cadre stands at an indicator: verdict, tests met, points, and what is missing. */
export function IndicatorCadre({ line }: { readonly line: IndicatorLine }) {
  const { words } = usePane();
  const { say, tell, count } = words;
  const styles = useStyles();
  const { cadre, demand, verdict, met, of, score, trace } = line;
  const missing = missedText(line);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span className={styles.name}>{cadre}</span>
        {verdict === null ? (
          <span className={styles.tests}>{say('notJudged')}</span>
        ) : (
          <>
            <VerdictMark verdict={verdict} post="inPost" />
            <span className={styles.tests}>
              <TracedNumber title={`${cadre} ${demand.name}`} value={`${count(met)}/${count(of)}`} trace={trace} />
              {score !== null && ` ${say('points', { points: count(unitsOf(score, DECIMALS)) })}`}
            </span>
          </>
        )}
      </div>
      {missing && <p className={styles.missed}>{say('missingTests', { tests: tell(missing) })}</p>}
    </div>
  );
}
