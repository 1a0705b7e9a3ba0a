import { makeStyles, Spinner, ToggleButton, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { partOf } from '../parts/part';
import { usePane } from '../pane/pane-context';
import type { BarChartProps } from './charts/bar-chart';

// Charts weigh more than the rest of the pane together; users who only read tables do not wait for them.
const BarChart = partOf(async () => (await import('./charts/bar-chart')).BarChart);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  choice: { display: 'flex', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** A table, and the same numbers as a chart for those who prefer it. */
export function TableOrChart({ chart, children }: { readonly chart: BarChartProps; readonly children: ReactNode }) {
  const { words } = usePane();
  const styles = useStyles();
  const [drawn, setDrawn] = useState(false);
  return (
    <div className={styles.root}>
      <div role="group" aria-label={words.say('view')} className={styles.choice}>
        <ToggleButton
          size="small"
          className={styles.button}
          checked={!drawn}
          onClick={() => {
            setDrawn(false);
          }}
        >
          {words.say('table')}
        </ToggleButton>
        <ToggleButton
          size="small"
          className={styles.button}
          checked={drawn}
          onClick={() => {
            setDrawn(true);
          }}
        >
          {words.say('chart')}
        </ToggleButton>
      </div>
      {drawn ? <BarChart {...chart} standIn={<Spinner size="small" label={words.say('chartLoading')} />} /> : children}
    </div>
  );
}
