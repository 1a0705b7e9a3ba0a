import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countFindings } from '../../app/groups';
import { ProgressLine } from '../components/progress-line';
import { isBusy, shownFindings, type PaneState, type StaleLedgers } from '../state/state';
import { usePane } from '../pane/pane-context';
import type { Words } from '../words/words';

const useStyles = makeStyles({
  line: {
    minHeight: '32px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
  },
  small: { minHeight: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { flexGrow: 1, minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  progress: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface RunStateProps {
  readonly className: string;
  /** For what takes the whole width: work under way, and summaries that are out of date. */
  readonly workClassName: string;
  readonly small: boolean;
}

/**
 * What is under way with its progress, else the outcome of the last run; always in the same place and height, so that
 * nothing moves.
 */
export function RunState({ className, workClassName, small }: RunStateProps) {
  const { state, actions, words } = usePane();
  const { say, count } = words;
  const styles = useStyles();
  const { running } = state;
  // The check of typed cells is not shown: the user goes on meanwhile.
  if (running?.slow && isBusy(state)) {
    const step = running.step ? words.tell(running.step) : say(running.task === 'read' ? 'reading' : 'working');
    return (
      <div className={mergeClasses(workClassName, styles.line)}>
        <div className={styles.progress}>
          <span role="status">
            {running.total > 0
              ? say('progress', { step, done: count(running.done), total: count(running.total) })
              : step}
          </span>
          <ProgressLine label={step} done={running.done} total={running.total} />
        </div>
        <Button size="small" onClick={actions.cancel}>
          {say('cancel')}
        </Button>
      </div>
    );
  }
  // An empty workbook's screen begins right below the head.
  if (state.book.kind === 'foreign' && !running) return null;
  if (state.stale.length > 0 && !isBusy(state)) {
    const changes = state.stale.map((ledger) => staleText(ledger, words)).join(words.language === 'zh' ? '，' : ', ');
    return (
      <div className={mergeClasses(workClassName, styles.line)}>
        <span role="status" className={`${styles.text} ${styles.stale}`}>
          {say('stale', { changes })}
        </span>
        <Button
          size="small"
          onClick={() => {
            actions.summarize();
          }}
        >
          {say('summarizeAgain')}
        </Button>
      </div>
    );
  }
  return (
    <div className={mergeClasses(className, styles.line, small && styles.small)}>
      <span role="status" className={styles.text}>
        {lastRun(state, words)}
      </span>
    </div>
  );
}

/** The state of the last run in one line. */
function lastRun(state: PaneState, { say }: Words): string {
  if (state.book.kind === 'unread') return state.running ? say('reading') : '';
  if (state.book.kind === 'foreign') return '';
  if (state.validatedAt === null) return say('notValidated');
  if (state.summed) return say('summed', { time: state.summed.time, count: state.summed.sheets });
  const findings = shownFindings(state);
  const { error, warning } = countFindings(findings);
  return findings.length === 0
    ? say('validatedClean', { time: state.validatedAt })
    : say('validated', { time: state.validatedAt, error, warning });
}

/** Which ledger changed, and by how many rows where it grew or shrank. */
function staleText({ sheet, rowsBefore, rowsNow }: StaleLedgers[number], { say, count }: Words): string {
  if (rowsNow > rowsBefore) return say('staleAdded', { sheet, count: count(rowsNow - rowsBefore) });
  return rowsNow < rowsBefore
    ? say('staleRemoved', { sheet, count: count(rowsBefore - rowsNow) })
    : say('staleChanged', { sheet });
}
