import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  // In high contrast the stroke, which is transparent otherwise, shows where the meter ends.
  track: {
    position: 'relative',
    height: '8px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
  },
  bar: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  short: { backgroundColor: tokens.colorStatusDangerBackground3 },
  tick: {
    position: 'absolute',
    insetBlock: 0,
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

interface MeterProps {
  /** What the meter shows, in words. */
  readonly label: string;
  readonly value: number;
  /** Value at the right end: the quota, or the value where it is more. */
  readonly full: number;
  /** Value that should be reached by now. */
  readonly due: number | null;
}

/** A bar against its quota, with a tick at what is due by now. */
export function Meter({ label, value, full, due }: MeterProps) {
  const styles = useStyles();
  const end = Math.max(full, value, 1);
  return (
    <div role="img" aria-label={label} className={styles.track}>
      <div
        className={mergeClasses(styles.bar, due !== null && value < due && styles.short)}
        style={{ width: `${(value / end) * 100}%` }}
      />
      {due !== null && due > 0 && due < end && (
        <div className={styles.tick} style={{ left: `${(due / end) * 100}%` }} />
      )}
    </div>
  );
}
