import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { describe } from '../../app/catalogue';
import type { OldFinding, PresentRow } from '../../app/import/import-tables';
import { fillText } from '../../model/language';
import { LongList } from '../components/long-list';
import { useScroller } from '../components/scroll-context';
import { SeverityMark } from '../components/severity-mark';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { ImportTable } from './import-table';
import { importWords } from './import-words';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, flexGrow: 1, fontSize: tokens.fontSizeBase400, outline: 'none' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * Old tables beside our ledgers: what each is taken for, what comes over, what is left over and what is there already.
 */
export function ImportView() {
  const { state, actions, words } = usePane();
  const { tell, count, language } = words;
  const styles = useStyles();
  const scroller = useScroller();
  const heading = useRef<HTMLHeadingElement>(null);
  const names = state.importing?.names;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scroller?.scrollTo({ top: 0 });
  }, [names, scroller]);

  if (!state.importing) return null;
  const { outcome, leftoverToRemarks } = state.importing;
  const { tables, findings, present } = outcome;
  const rows = Object.values(outcome.rows).reduce((sum, own) => sum + own.length, 0);
  const leftover = tables.flatMap(({ place, ledger, columns }) =>
    ledger === null
      ? []
      : columns.filter(({ choice }) => choice === null).map(({ letters, label }) => `${place} ${letters} ${label}`),
  );
  const busy = isBusy(state);
  return (
    <section className={styles.root}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.say('back')}
          onClick={actions.imports.close}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {tell(importWords.title)}
        </h2>
        <Button appearance="primary" disabledFocusable={busy || rows === 0} onClick={actions.imports.carryOver}>
          {rows === 0 ? tell(importWords.nothing) : tell(fillText(importWords.carryOver, { count: count(rows) }))}
        </Button>
      </div>
      <p className={styles.note}>{tell(importWords.about)}</p>
      {tables.map((table, at) => (
        <ImportTable key={table.place + String(at)} at={at} line={table} />
      ))}
      {leftover.length > 0 && (
        <div>
          <LongList
            title={tell(fillText(importWords.leftover, { count: count(leftover.length) }))}
            items={leftover}
            isOpen
            render={(text) => text}
          />
          <Checkbox
            checked={leftoverToRemarks}
            disabled={busy}
            label={tell(importWords.joinLeftover)}
            onChange={(_, { checked }) => {
              actions.imports.joinLeftover(checked === true);
            }}
          />
        </div>
      )}
      <LongList
        title={tell(fillText(importWords.findings, { count: count(findings.length) }))}
        about={tell(importWords.findingsAbout)}
        items={findings}
        isOpen={findings.length <= MOST_OPEN}
        render={(finding: OldFinding) => (
          <>
            <SeverityMark severity={finding.finding.severity} /> {finding.file} {finding.finding.address}{' '}
            {finding.finding.value === null ? '' : `“${String(finding.finding.value)}”`}{' '}
            {describe(finding.finding, language)}
          </>
        )}
      />
      <LongList
        title={tell(fillText(importWords.present, { count: count(present.length) }))}
        items={present}
        isOpen={present.length <= MOST_OPEN}
        render={({ row, like, differs }: PresentRow) =>
          tell(
            fillText(differs.length > 0 ? importWords.presentDiffers : importWords.presentSame, {
              place: `${row.file === '' ? '' : `${row.file} `}${row.sheet}!${row.row}`,
              like: `${like.sheet}!${like.row}`,
              columns: differs.join('、'),
            }),
          )
        }
      />
    </section>
  );
}

/** Lists of more lines are folded at first. */
const MOST_OPEN = 12;
