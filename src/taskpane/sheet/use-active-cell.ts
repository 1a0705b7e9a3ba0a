import { useMemo } from 'react';
import { cellChoices, type CellChoices } from '../../app/cell-choices';
import { columnAt, type SheetColumn } from '../../app/ledger-sheet';
import { cellAddress, type CellPlace } from '../../model/cell';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import { ledgersOf } from '../state/state';
import type { SheetKind } from './cell-locks';
import type { SheetFaults } from './sheet-faults';

/** What is known of the active cell. */
interface ActiveCell {
  readonly address: string;
  readonly column: SheetColumn | null;
  readonly choices: CellChoices | null;
  readonly findings: readonly Finding[];
  /** Header and content of the cell, and what is wrong with it, for screen readers. */
  readonly about: string;
}

/** Gathers what is known of the active cell. @param text what the cell shows */
export function useActiveCell(place: CellPlace, text: string, { ledger }: SheetKind, faults: SheetFaults): ActiveCell {
  const { state, words } = usePane();
  const ledgers = ledgersOf(state);
  const column = ledger && columnAt(ledger, place);
  const choices = useMemo(() => (ledgers && column ? cellChoices(ledgers, column) : null), [ledgers, column]);
  const findings = useMemo(() => faults.at(place), [faults, place]);
  const header = column ? `${words.language === 'zh' ? column.header : column.english} ` : '';
  const wrong = findings.map(
    ({ column: name, row, code }) => faults.inRow(row ?? 0)?.get(place.column)?.title ?? name ?? code,
  );
  return {
    address: cellAddress(place),
    column,
    choices,
    findings,
    about: `${header}${text === '' ? words.say('cellBlank') : text} ${wrong.join(' ')}`.trim(),
  };
}
