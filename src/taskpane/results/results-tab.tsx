import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Summary } from '../../model/summary';
import { usePane } from '../state/pane-context';
import type { WordName } from '../words/words';
import { CadresView } from './cadres-view';
import { FundsView } from './funds-view';
import { LeftOutNote } from './left-out-note';
import { NoResults } from './no-results';
import { SectionsView } from './sections-view';
import { VillagesView } from './villages-view';
import { VisitsView } from './visits-view';

const VIEWS = { cadres: CadresView, sections: SectionsView, funds: FundsView, visits: VisitsView, villages: VillagesView } as const satisfies Readonly<Record<string, (props: { readonly summary: Summary }) => React.ReactNode>>;
type View = keyof typeof VIEWS;

const NAMES: readonly (readonly [View, WordName])[] = [['cadres', 'cadres'], ['sections', 'sections'], ['funds', 'funds'], ['visits', 'visits'], ['villages', 'villages']];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}` },
  views: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowX: 'auto' },
});

/** What the last 汇总 came to; every number opens the rows it was made from. */
export function ResultsTab() {
  const { state, words } = usePane();
  const styles = useStyles();
  const [view, setView] = useState<View>('cadres');
  if (!state.summed) return <NoResults />;
  const { summary } = state.summed;
  const Shown = VIEWS[view];
  return (
    <div className={styles.root}>
      <TabList size="small" className={styles.views} aria-label={words.say('kinds')} selectedValue={view} onTabSelect={(_, { value }) => { setView(value as View); }}>
        {NAMES.map(([name, word]) => <Tab key={name} value={name}>{words.say(word)}</Tab>)}
      </TabList>
      {summary.leftOut.length > 0 && <LeftOutNote rows={summary.leftOut} />}
      <Shown summary={summary} />
    </div>
  );
}
