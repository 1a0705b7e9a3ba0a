import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { dayCells } from '../../app/facts';
import { usePane } from '../pane/pane-context';
import { ledgersOf, shownFindings } from '../state/state';
import type { FileWorkspace } from '../environment/workspace';
import { sheetKind } from './cell-locks';
import { SheetFaults } from './sheet-faults';
import { SheetWork } from './sheet-work';
import { useOpenSheet } from './use-open-sheet';

const useStyles = makeStyles({
  root: {
    height: '100%',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The sheet of the selected cell, for users without Excel beside the pane: to look at, and to work in. */
export function SheetView({ workspace, onHide }: { readonly workspace: FileWorkspace; readonly onHide: () => void }) {
  const { state, actions, words } = usePane();
  const { say, language } = words;
  const styles = useStyles();
  const open = useOpenSheet(workspace.sheets, state.selected?.sheet ?? null, actions.tellError);
  const ledgers = ledgersOf(state);
  const sheet = open?.sheet ?? null;

  const display = useMemo(
    () => ({
      isDay: ledgers && sheet !== null ? dayCells(ledgers, sheet) : () => false,
      date1904: ledgers?.content.date1904 ?? false,
    }),
    [ledgers, sheet],
  );
  const kind = useMemo(() => sheetKind(ledgers, sheet ?? ''), [ledgers, sheet]);
  const findings = shownFindings(state);
  const faults = useMemo(() => new SheetFaults(findings, sheet, language), [findings, sheet, language]);
  if (!open) return null;
  return (
    <section className={styles.root} aria-label={say('sheetGrid', { sheet: open.sheet })}>
      <SheetWork key={open.sheet} open={open} kind={kind} display={display} faults={faults} onHide={onHide} />
    </section>
  );
}
