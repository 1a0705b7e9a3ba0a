import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CadreSummary } from '../../model/summary';
import { usePane } from '../pane/pane-context';
import type { WordName } from '../words/words';
import { countVerdicts, type VerdictKind } from '../../app/verdict-counts';

const KINDS: readonly (readonly [VerdictKind, WordName])[] = [
  ['达标', 'met'],
  ['序时达标', 'onSchedule'],
  ['未达标', 'missed'],
  ['none', 'notJudged'],
];

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(64px, 1fr))', gap: tokens.spacingHorizontalS },
  tile: {
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    padding: `${tokens.spacingVerticalS} 0`,
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'center',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground6,
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  count: {
    display: 'block',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  missed: { color: tokens.colorPaletteRedForeground1 },
  label: {
    display: 'block',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface VerdictTilesProps {
  readonly cadres: readonly CadreSummary[];
  readonly only: VerdictKind | null;
  readonly onOnly: (only: VerdictKind | null) => void;
}

/** How many cadres have each verdict; a click shows just them. */
export function VerdictTiles({ cadres, only, onOnly }: VerdictTilesProps) {
  const { words } = usePane();
  const styles = useStyles();
  const counts = countVerdicts(cadres);
  return (
    <div role="group" aria-label={words.say('verdictFilter')} className={styles.root}>
      {KINDS.filter(([kind]) => kind !== 'none' || counts.none > 0).map(([kind, name]) => (
        <button
          key={kind}
          type="button"
          aria-pressed={only === kind}
          className={mergeClasses(styles.tile, only === kind && styles.chosen)}
          onClick={() => {
            onOnly(only === kind ? null : kind);
          }}
        >
          <span className={mergeClasses(styles.count, kind === '未达标' && counts[kind] > 0 && styles.missed)}>
            {words.count(counts[kind])}
          </span>
          <span className={styles.label}>{words.say(name)}</span>
        </button>
      ))}
    </div>
  );
}
