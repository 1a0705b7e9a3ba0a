import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { mergeOf } from '../../app/unmerge';
import type { FaultLine } from '../../app/replacements/fault-lines';
import { parseCell } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import type { SheetPlace } from '../environment/workspace';
import { cellText, fixedText } from './cell-text';
import { Change } from './change';
import { FaultAnswer } from './fault-answer';
import { FindingDetails } from './finding-details';

const useStyles = makeStyles({
  // Tabs and the safe fixes stay above and below what is scrolled into view.
  root: {
    scrollMarginBlock: '56px',
    marginInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  open: { backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '52px' },
  cell: {
    flexGrow: 1,
    minWidth: 0,
    border: 'none',
    background: 'none',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    color: 'inherit',
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground6 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  address: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  button: { minWidth: 0, flexShrink: 0, marginInlineEnd: tokens.spacingHorizontalXS },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** The line of which it is the only finding: what it should become can then be chosen. */
  readonly line?: FaultLine;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** One finding: its cell, what it holds and should hold. A click selects the cell and shows the row's facts. */
export function FindingItem({ finding, line, open, onToggle }: FindingItemProps) {
  const { state, actions, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const { address, fix, suggestion, value } = finding;
  const place = placeOf(finding);
  const root = useRef<HTMLDivElement>(null);

  // On a narrow page the sheet of the cell takes room from the list; the finding must not end up behind it.
  useEffect(() => {
    if (open) requestAnimationFrame(() => root.current?.scrollIntoView({ block: 'nearest' }));
  }, [open]);

  return (
    <div ref={root} className={mergeClasses(styles.root, open && styles.open)}>
      <div className={styles.line}>
        <button
          type="button"
          className={styles.cell}
          aria-expanded={open}
          onClick={() => {
            onToggle(!open);
            if (place && !open) actions.select(place);
          }}
        >
          <span className={styles.address}>{finding.column === null ? address : `${address} · ${finding.column}`}</span>
          <span className={styles.value}>
            {fix && !line ? (
              <Change fix={fix} />
            ) : suggestion === undefined || line ? (
              cellText(value, words)
            ) : (
              `${cellText(value, words)} ${say('perhaps', { value: suggestion })}`
            )}
          </span>
        </button>
        {mergeOf(finding) && (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={isBusy(state)}
            aria-label={say('unmergeThis', { address: address })}
            onClick={() => {
              actions.unmerge(finding);
            }}
          >
            {say('unmerge')}
          </Button>
        )}
        {fix && !line && (
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={isBusy(state)}
            onClick={() => {
              actions.fix([finding]);
            }}
            aria-label={say('applyThis', {
              address,
              before: cellText(fix.before, words),
              after: fixedText(fix, words),
            })}
          >
            {say('apply')}
          </Button>
        )}
      </div>
      {line && <FaultAnswer line={line} />}
      {open && <FindingDetails finding={finding} />}
    </div>
  );
}

/** The cell a finding stands at; its sheet's first cell where it is about the whole ledger. */
function placeOf({ address, sheet }: Finding): SheetPlace | null {
  const place = parseCell(address);
  return place && { sheet, place };
}
