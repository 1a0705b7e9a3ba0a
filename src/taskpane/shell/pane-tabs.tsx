import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Part } from '../parts/part';
import { shownFindings, type PaneState, type Tab as TabName } from '../state/state';
import { usePane } from '../pane/pane-context';
import { ErrorBoundary } from './error-boundary';
import {
  FindingsTab,
  FirstSteps,
  FormView,
  ImportView,
  LedgersTab,
  ReportView,
  ResultsTab,
  TraceView,
} from './tab-panels';

const PANELS: Readonly<Record<TabName, Part<object>>> = {
  findings: FindingsTab,
  results: ResultsTab,
  ledgers: LedgersTab,
};

const useStyles = makeStyles({
  tabs: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column', minHeight: 0 },
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
});

/** Findings, results and ledgers; a traced number's rows, and a draft of the work summary, stand in place of the tab. */
export function PaneTabs() {
  const { state, actions, words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  const Panel = panelOf(state);
  const findings = shownFindings(state).length;
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={say('tabs')}
        selectedValue={state.tab}
        onTabSelect={(_, { value }) => {
          actions.showTab(value as TabName);
        }}
      >
        <Tab value="findings" id="tab-findings" aria-controls="panel">
          {say('tabFindings')}
          {state.validatedAt !== null && <span className={styles.count}>{count(findings)}</span>}
        </Tab>
        <Tab value="results" id="tab-results" aria-controls="panel">
          {say('tabResults')}
        </Tab>
        <Tab value="ledgers" id="tab-ledgers" aria-controls="panel">
          {say('tabLedgers')}
        </Tab>
      </TabList>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`} className={styles.panel}>
        {/* A tab that fails leaves the buttons and the other tabs. */}
        <ErrorBoundary
          key={
            state.traced
              ? 'trace'
              : state.importing
                ? 'import'
                : state.filling
                  ? 'form'
                  : state.drafted
                    ? 'report'
                    : state.tab
          }
        >
          <Panel />
        </ErrorBoundary>
      </div>
    </>
  );
}

function panelOf({ traced, importing, filling, drafted, tab, validatedAt }: PaneState): Part<object> {
  if (traced) return TraceView;
  if (importing) return ImportView;
  if (filling) return FormView;
  if (drafted) return ReportView;
  return tab === 'findings' && validatedAt === null ? FirstSteps : PANELS[tab];
}
