import { HorizontalBarChartWithAxis, ResponsiveContainer } from '@fluentui/react-charts';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSettings } from '../../settings/settings-context';

export interface BarChartProps {
  readonly title: string;
  readonly bars: readonly { readonly name: string; readonly value: number }[];
}

/** Pixels of one bar with the space around it, and of the axis and margins. */
const PER_BAR = 28;
const AROUND = 48;

const useStyles = makeStyles({
  root: { width: '100%' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Horizontal bars: names of any length stand beside them and read from left to right. */
export function BarChart({ title, bars }: BarChartProps) {
  const { words } = useSettings();
  const styles = useStyles();
  // The axis runs upwards; a reader begins at the top.
  const data = bars
    .toReversed()
    .map(({ name, value }) => ({ x: value, y: name, legend: name, barLabel: words.count(value) }));
  return (
    <figure className={styles.root} style={{ margin: 0 }}>
      <figcaption className={styles.title}>{title}</figcaption>
      <div style={{ height: bars.length * PER_BAR + AROUND }}>
        <ResponsiveContainer>
          <HorizontalBarChartWithAxis
            data={data}
            chartTitle={title}
            hideLegend
            useSingleColor
            roundCorners
            colors={[tokens.colorBrandBackground]}
            barHeight={18}
            yAxisPadding={0.3}
            xAxisTickCount={4}
            margins={{ left: 96, right: 56, top: 8, bottom: 32 }}
          />
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
