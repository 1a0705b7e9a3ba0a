import { makeStyles, tokens } from '@fluentui/react-components';
import { verdictReasons } from '../../app/reasons';
import type { CadreSummary } from '../../model/summary';
import { usePane } from '../pane/pane-context';
import { Meter } from './meter';
import { rangeText } from './range-text';
import { TracedNumber } from './traced-number';
import { VerdictMark } from './verdict-mark';

const useStyles = makeStyles({
  root: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  category: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  measures: { display: 'grid', gridTemplateColumns: 'auto auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalL },
  measure: { minWidth: 0 },
  label: {
    display: 'block',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quota: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    marginInlineStart: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  reasons: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** One cadre: verdict, linked villages and households against their limits, deeds against quota and schedule. */
export function CadreItem({ cadre }: { readonly cadre: CadreSummary }) {
  const { words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  const { name, quota, deedsDue, trace } = cadre;
  const reasons = verdictReasons(cadre, words.language);
  const yearly = quota?.deedsPerYear ?? null;
  const limits = {
    villages: rangeText(quota?.villagesMin ?? null, quota?.villagesMax ?? null, words),
    households: rangeText(quota?.householdsMin ?? null, quota?.householdsMax ?? null, words),
  };
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <span className={styles.category}>{cadre.category}</span>
        <VerdictMark verdict={cadre.verdict} post={cadre.post} />
      </div>
      <div className={styles.measures}>
        <div className={styles.measure}>
          <span className={styles.label}>{say('villagesLinked')}</span>
          <span className={styles.value}>
            <TracedNumber
              title={`${name} ${say('villagesLinked')}`}
              value={count(cadre.villages)}
              trace={trace.villages}
            />
          </span>
          <span className={styles.quota}>/ {limits.villages}</span>
        </div>
        <div className={styles.measure}>
          <span className={styles.label}>{say('householdsLinked')}</span>
          <span className={styles.value}>
            <TracedNumber
              title={`${name} ${say('householdsLinked')}`}
              value={count(cadre.households)}
              trace={trace.households}
            />
          </span>
          <span className={styles.quota}>/ {limits.households}</span>
        </div>
        <div className={styles.measure}>
          <span className={styles.label}>{say('deeds')}</span>
          <span className={styles.value}>
            <TracedNumber title={`${name} ${say('deeds')}`} value={count(cadre.deeds)} trace={trace.deeds} />
          </span>
          {yearly !== null && (
            <span className={styles.quota}>{say('deedsOf', { quota: count(yearly), due: count(deedsDue ?? 0) })}</span>
          )}
        </div>
      </div>
      {yearly !== null && (
        <Meter
          label={say('meterDeeds', { actual: count(cadre.deeds), quota: count(yearly), due: count(deedsDue ?? 0) })}
          value={cadre.deeds}
          full={yearly}
          due={deedsDue}
        />
      )}
      {reasons.length > 0 && <p className={styles.reasons}>{reasons.join(words.language === 'zh' ? '；' : '; ')}</p>}
    </div>
  );
}
