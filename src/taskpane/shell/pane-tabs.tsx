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

/** What may stand in place of a tab. */
type PanelName = TabName | 'first' | 'trace' | 'import' | 'form' | 'report';

const PANELS: Readonly<Record<PanelName, Part<object>>> = {
  findings: FindingsTab,
  results: ResultsTab,
  ledgers: LedgersTab,
  first: FirstSteps,
  trace: TraceView,
  import: ImportView,
  form: FormView,
  report: ReportView,
};

/** The tab of the import or the form that is under way, beside the others for as long as it is. */
const WORK = 'work';

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

/**
 * Findings, results and ledgers; a traced number's rows, and a draft of the work summary, stand in place of the tab.
 */
export function PaneTabs() {
  const { state, actions, words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  const panel = panelOf(state);
  const Panel = PANELS[panel];
  const work = state.importing ? 'tabImport' : state.filling ? 'tabForm' : null;
  const selected = panel === 'import' || panel === 'form' ? WORK : state.tab;
  const findings = shownFindings(state).length;
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={say('tabs')}
        selectedValue={selected}
        onTabSelect={(_, { value }) => {
          if (value === WORK) actions.resume();
          else actions.showTab(value as TabName);
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
        {work && (
          <Tab value={WORK} id="tab-work" aria-controls="panel">
            {say(work)}
          </Tab>
        )}
      </TabList>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${selected}`} className={styles.panel}>
        {/* A tab that fails leaves the buttons and the other tabs. */}
        <ErrorBoundary key={panel}>
          <Panel />
        </ErrorBoundary>
      </div>
    </>
  );
}

function panelOf({ traced, importing, filling, isAside, drafted, tab, validatedAt }: PaneState): PanelName {
  if (traced) return 'trace';
  if (importing && !isAside) return 'import';
  if (filling && !isAside) return 'form';
  if (drafted) return 'report';
  return tab === 'findings' && validatedAt === null ? 'first' : tab;
}
