import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { describe, titleOf } from '../../app/catalogue';
import { safelyFixable } from '../../app/fix';
import { mergeOf } from '../../app/unmerge';
import { useScroller } from '../components/scroll-context';
import { VirtualList } from '../components/virtual-list';
import { filterFindings, findingLines, groupKey, type FindingLine } from '../state/finding-filter';
import { usePane } from '../pane/pane-context';
import { checkedOf, shownFindings } from '../state/state';
import { CleanSheet } from './clean-sheet';
import { ExplainedNote } from './explained-note';
import { FindingFilterBar } from './finding-filter-bar';
import { FindingItem } from './finding-item';
import { FindingGroupHead } from './finding-group-head';
import { NoMatch } from './no-match';
import { ChosenAnswers } from './chosen-answers';
import { FaultItem } from './fault-item';
import { SafeFixes } from './safe-fixes';
import { useFaultLines } from './use-fault-lines';

/** Up to so many findings, all groups are open from the start. */
const OPEN_UP_TO = 12;

const useStyles = makeStyles({
  root: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bars: { position: 'sticky', bottom: 0, zIndex: 1, marginTop: 'auto' },
});

/** About how high a line is, in pixels. */
function estimate(line: FindingLine): number {
  if (line.kind === 'group') return 44;
  return line.kind === 'fault' ? 76 : line.line ? 92 : 56;
}

/** The findings: counted, filtered, equal ones collapsed; a click on one leads to its cell. */
export function FindingsTab() {
  const { state, words } = usePane();
  const styles = useStyles();
  const scroller = useScroller();
  const findings = shownFindings(state);
  const filter = useDeferredValue(state.filter);
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shown, setShown] = useState<string | null>(null);

  const matching = useMemo(
    () =>
      filterFindings(
        findings,
        filter,
        (finding) => `${titleOf(finding.code, words.language)} ${describe(finding, words.language)}`,
      ),
    [findings, filter, words.language],
  );
  const safe = useMemo(() => safelyFixable(findings), [findings]);
  const faults = useFaultLines(matching);
  const lines = useMemo(() => {
    // Errors and merged cells stand open from the start.
    const urgent = matching.filter((finding) => finding.severity === 'error' || mergeOf(finding) !== null);
    const mendable = new Set(urgent.map(groupKey));
    const keys = new Set(matching.map(groupKey));
    const open = [...keys].filter((key) => opened.get(key) ?? (matching.length <= OPEN_UP_TO || mendable.has(key)));
    const openFaults = faults.flatMap(({ key }) => (opened.get(key) ? [key] : []));
    return findingLines(matching, new Set([...open, ...openFaults]), faults);
  }, [matching, opened, faults]);

  if (findings.length === 0)
    return (
      <>
        <CleanSheet checked={checkedOf(state)} />
        <ExplainedNote />
      </>
    );

  const draw = (line: FindingLine) => {
    const toggle = (): void => {
      if (line.kind !== 'finding') setOpened(new Map(opened).set(line.key, !line.open));
    };
    switch (line.kind) {
      case 'group':
        return <FindingGroupHead group={line.group} open={line.open} onToggle={toggle} />;
      case 'fault':
        return <FaultItem line={line.line} open={line.open} onToggle={toggle} />;
      case 'finding':
        return (
          <FindingItem
            finding={line.finding}
            {...(line.line && { line: line.line })}
            open={line.key === shown}
            onToggle={(open) => {
              setShown(open ? line.key : null);
            }}
          />
        );
    }
  };

  return (
    <div className={styles.root}>
      <FindingFilterBar findings={findings} />
      <ExplainedNote />
      {lines.length === 0 ? (
        <NoMatch />
      ) : (
        <VirtualList
          label={words.say('list')}
          items={lines}
          keyOf={({ key }) => key}
          render={draw}
          scroller={scroller}
          covered={48}
          estimate={estimate}
        />
      )}
      <div className={styles.bars}>
        <ChosenAnswers lines={faults} />
        {safe.length > 0 && <SafeFixes findings={safe} />}
      </div>
    </div>
  );
}
