import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Summary } from '../../model/summary';
import { useScroller } from '../components/scroll-context';
import { VirtualList } from '../components/virtual-list';
import { usePane } from '../pane/pane-context';
import { CadreItem } from './cadre-item';
import { VerdictTiles } from './verdict-tiles';
import type { VerdictKind } from '../../app/verdict-counts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** The cadres against their quotas. */
export function CadresView({ summary }: { readonly summary: Summary }) {
  const { words } = usePane();
  const styles = useStyles();
  const scroller = useScroller();
  const [only, setOnly] = useState<VerdictKind | null>(null);
  if (summary.cadres.length === 0) return <p>{words.say('noCadres')}</p>;
  const shown = only === null ? summary.cadres : summary.cadres.filter(({ verdict }) => (verdict ?? 'none') === only);
  return (
    <div className={styles.root}>
      <VerdictTiles cadres={summary.cadres} only={only} onOnly={setOnly} />
      <VirtualList
        label={words.say('cadreList')}
        items={shown}
        keyOf={({ name }, index) => `${name} ${index}`}
        scroller={scroller}
        covered={48}
        estimate={() => 132}
        render={(cadre) => <CadreItem cadre={cadre} />}
      />
    </div>
  );
}
