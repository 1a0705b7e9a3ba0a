import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { describe } from '../../app/catalogue';
import { likeliestChoices } from './choices';
import type { CellChoices } from '../../app/cell-choices';
import type { Finding } from '../../model/finding';
import type { SheetColumn } from '../../app/ledger-sheet';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import type { CellLock } from './cell-locks';
import type { WordName } from '../words/words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    // Always as high, so that no cell moves away under the pointer.
    height: '86px',
    flexShrink: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  prompt: { color: tokens.colorNeutralForeground2 },
  content: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  info: { fontWeight: tokens.fontWeightSemibold },
  message: { margin: 0, overflowWrap: 'anywhere' },
  button: { minWidth: 0, flexShrink: 0 },
});

const LOCKS: Readonly<Record<CellLock, WordName>> = {
  header: 'lockHeader',
  label: 'lockLabel',
  guide: 'lockGuide',
  summary: 'lockSummary',
  merged: 'lockMerged',
  formula: 'lockFormula',
};

/** The most choices that stand beside a finding. */
const MOST_CHOICES = 6;

interface CellStripProps {
  readonly address: string;
  readonly column: SheetColumn | null;
  readonly text: string;
  readonly lock: CellLock | null;
  readonly findings: readonly Finding[];
  readonly choices: CellChoices | null;
  readonly onEnter: (text: string) => void;
}

/** What the selected cell is for, what is wrong with it and what to type; or why it cannot be filled in here. */
export function CellStrip({ address, column, text, lock, findings, choices, onEnter }: CellStripProps) {
  const { state, actions, words } = usePane();
  const { say, language } = words;
  const styles = useStyles();
  const offers =
    choices && findings.length > 0 && !/[、,，;；/]/.test(text) ? likeliestChoices(choices, text, MOST_CHOICES) : [];
  return (
    <div className={styles.root} role="status" aria-live="polite">
      <div className={styles.line}>
        <span className={styles.address}>{address}</span>
        {column && <span>{`${language === 'zh' ? column.header : column.english}${column.required ? '*' : ''}`}</span>}
        {findings.length === 0 && lock === null && column && (
          <span className={styles.prompt}>{column.prompt[language]}</span>
        )}
      </div>
      {lock !== null && <p className={styles.message}>{say(LOCKS[lock])}</p>}
      {findings.map((finding) => (
        <p key={`${finding.code} ${finding.address}`} className={styles.message}>
          <span className={styles[finding.severity]}>{say(finding.severity)}</span> {describe(finding, language)}
        </p>
      ))}
      {findings.length > 0 && (
        <div className={styles.line}>
          {findings.map(
            (finding) =>
              finding.fix && (
                <Button
                  key={finding.code}
                  size="small"
                  appearance="primary"
                  className={styles.button}
                  disabledFocusable={isBusy(state)}
                  onClick={() => {
                    actions.fix([finding]);
                  }}
                >
                  {say('apply')}
                </Button>
              ),
          )}
          {lock === null &&
            offers.map((choice) => (
              <Button
                key={choice}
                size="small"
                className={styles.button}
                aria-label={say('change', { value: choice })}
                onClick={() => {
                  onEnter(choice);
                }}
              >
                {choice}
              </Button>
            ))}
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => {
              actions.showTab('findings');
              actions.filter({ severity: 'all', table: null, text: findings[0]?.address ?? address });
            }}
          >
            {say('inFindings')}
          </Button>
        </div>
      )}
      {findings.length === 0 && lock === null && text.length > 20 && <div className={styles.content}>{text}</div>}
    </div>
  );
}
