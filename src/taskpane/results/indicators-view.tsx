import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { indicatorResults, type IndicatorResult } from '../../app/indicators/results';
import type { IndicatorLine, Summary } from '../../model/summary';
import { useScroller } from '../components/scroll-context';
import { VirtualList } from '../components/virtual-list';
import { usePane } from '../pane/pane-context';
import { IndicatorCadre } from './indicator-cadre';
import { IndicatorHead } from './indicator-head';

/** The head of an indicator, or below an open one a cadre. */
type Line =
  | { readonly kind: 'indicator'; readonly result: IndicatorResult; readonly open: boolean }
  | { readonly kind: 'cadre'; readonly line: IndicatorLine };

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** What the county asks beyond the quotas: how many cadres meet it, and who misses what. */
export function IndicatorsView({ summary }: { readonly summary: Summary }) {
  const { words } = usePane();
  const styles = useStyles();
  const scroller = useScroller();
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const results = indicatorResults(summary);
  if (results.length === 0) return <p>{words.say('noIndicators')}</p>;
  const lines = results.flatMap((result): readonly Line[] => {
    const open = opened.get(result.demand.name) ?? results.length === 1;
    return [
      { kind: 'indicator', result, open },
      ...(open ? byNeed(result.lines).map((line): Line => ({ kind: 'cadre', line })) : []),
    ];
  });
  return (
    <div className={styles.root}>
      <VirtualList
        label={words.say('indicators')}
        items={lines}
        keyOf={(line, index) =>
          line.kind === 'indicator' ? line.result.demand.name : `${line.line.demand.name} ${line.line.cadre} ${index}`
        }
        scroller={scroller}
        covered={48}
        estimate={({ kind }) => (kind === 'indicator' ? 84 : 56)}
        render={(line) =>
          line.kind === 'cadre' ? (
            <IndicatorCadre line={line.line} />
          ) : (
            <IndicatorHead
              result={line.result}
              open={line.open}
              onToggle={() => {
                setOpened(new Map(opened).set(line.result.demand.name, !line.open));
              }}
            />
          )
        }
      />
    </div>
  );
}

/** Those who miss it first, then those on schedule, who meet it, who are not judged. */
function byNeed(lines: readonly IndicatorLine[]): readonly IndicatorLine[] {
  const order = (line: IndicatorLine): number => ['未达标', '序时达标', '达标', null].indexOf(line.verdict);
  return lines.toSorted((a, b) => order(a) - order(b));
}
