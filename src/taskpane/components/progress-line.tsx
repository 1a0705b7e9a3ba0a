import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const FORCED = '@media screen and (forced-colors: active)';
const CALM = '@media screen and (prefers-reduced-motion: reduce)';

const useStyles = makeStyles({
  line: {
    height: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    [FORCED]: { backgroundColor: 'CanvasText' },
  },
  done: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: '0.3s',
    [FORCED]: { backgroundColor: 'Highlight' },
  },
  moving: {
    width: '33%',
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '3s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    [CALM]: { width: '100%', animationName: { '50%': { opacity: 0.4 } } },
  },
});

interface ProgressLineProps {
  readonly label: string;
  readonly done: number;
  /** 0 where it is not known. */
  readonly total: number;
}

/** How far work is, as a thin line. Fluent's own brings its motions, 3 kB that every first screen would wait for. */
export function ProgressLine({ label, done, total }: ProgressLineProps) {
  const styles = useStyles();
  const isKnown = total > 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      className={styles.line}
      {...(isKnown && { 'aria-valuemin': 0, 'aria-valuemax': total, 'aria-valuenow': done })}
    >
      <div
        className={mergeClasses(styles.done, !isKnown && styles.moving)}
        {...(isKnown && { style: { width: `${(100 * Math.min(done, total)) / total}%` } })}
      />
    </div>
  );
}
