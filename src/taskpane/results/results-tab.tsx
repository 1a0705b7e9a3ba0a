import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Summary } from '../../model/summary';
import { usePane } from '../pane/pane-context';
import type { ResultView } from '../state/state';
import type { WordName } from '../words/words';
import { CadresView } from './cadres-view';
import { FundsView } from './funds-view';
import { IndicatorsView } from './indicators-view';
import { LeftOutNote } from './left-out-note';
import { NoResults } from './no-results';
import { SectionsView } from './sections-view';
import { VillagesView } from './villages-view';
import { VisitsView } from './visits-view';

const VIEWS: Readonly<Record<ResultView, (props: { readonly summary: Summary }) => ReactNode>> = {
  cadres: CadresView,
  indicators: IndicatorsView,
  sections: SectionsView,
  funds: FundsView,
  visits: VisitsView,
  villages: VillagesView,
};

const NAMES: readonly (readonly [ResultView, WordName])[] = [
  ['cadres', 'cadres'],
  ['indicators', 'indicators'],
  ['sections', 'sections'],
  ['funds', 'funds'],
  ['visits', 'visits'],
  ['villages', 'villages'],
];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
  views: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, overflowX: 'auto' },
});

/** The results of the last 汇总; every number opens the rows it was made from. */
export function ResultsTab() {
  const { state, actions, words } = usePane();
  const styles = useStyles();
  if (!state.summed) return <NoResults />;
  const { summary } = state.summed;
  const Shown = VIEWS[state.view];
  return (
    <div className={styles.root}>
      <div>
        <Button
          size="small"
          onClick={() => {
            actions.draftReport();
          }}
        >
          {words.say('menuReport')}
        </Button>
      </div>
      <TabList
        size="small"
        className={styles.views}
        aria-label={words.say('kinds')}
        selectedValue={state.view}
        onTabSelect={(_, { value }) => {
          actions.showResults(value as ResultView);
        }}
      >
        {NAMES.filter(([name]) => name !== 'indicators' || summary.indicators.length > 0).map(([name, word]) => (
          <Tab key={name} value={name}>
            {words.say(word)}
          </Tab>
        ))}
      </TabList>
      {summary.leftOut.length > 0 && <LeftOutNote rows={summary.leftOut} />}
      <Shown summary={summary} />
    </div>
  );
}
