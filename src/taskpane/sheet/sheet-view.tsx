import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { titleOf } from '../../app/catalogue';
import { dayColumns } from '../../app/facts';
import { cellAddress } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import { ledgersOf, shownFindings } from '../state/state';
import type { FileWorkspace } from '../environment/workspace';
import { CellBar } from './cell-bar';
import { displayCell } from './cell-display';
import { SheetGrid } from './sheet-grid';
import { useSheet } from './use-sheet';

const useStyles = makeStyles({
  root: {
    height: '100%',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: {
    display: 'none',
    '@media (min-width: 860px)': { display: 'block' },
    flexGrow: 1,
    minWidth: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hide: { minWidth: 0, flexShrink: 0, marginInlineStart: 'auto', '@media (min-width: 860px)': { display: 'none' } },
});

/** The sheet of the selected cell, for who has no Excel beside the pane: to look at, and to correct single cells. */
export function SheetView({ workspace, onHide }: { readonly workspace: FileWorkspace; readonly onHide: () => void }) {
  const { state, actions, words } = usePane();
  const { say, language } = words;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const open = useSheet(workspace, state.selected?.sheet ?? null, state.writes, actions.tellError);
  const ledgers = ledgersOf(state);

  const display = useMemo(
    () => ({
      dayColumns: ledgers && open ? dayColumns(ledgers, open.sheet) : new Set<number>(),
      date1904: ledgers?.content.date1904 ?? false,
    }),
    [ledgers, open],
  );
  const findings = shownFindings(state);
  const faults = useMemo(() => {
    const ofSheet = findings.filter(({ sheet, row }) => row !== null && sheet === open?.sheet);
    return new Map(
      ofSheet
        .toReversed()
        .map(({ address, severity, code }) => [
          address.slice(address.lastIndexOf('!') + 1),
          { severity, title: titleOf(code, language) },
        ]),
    );
  }, [findings, open, language]);
  if (!open) return null;

  const { sheet, sheets, cells } = open;
  const place = state.selected?.sheet === sheet ? state.selected.place : null;
  const value = place ? (cells.values[place.row - cells.top]?.[place.column - cells.left] ?? null) : null;
  const text = place ? displayCell(value, place.column, display) : '';
  return (
    <section className={styles.root} aria-label={say('sheetGrid', { sheet })}>
      <div className={styles.head}>
        <Select
          aria-label={say('sheet')}
          value={sheet}
          onChange={(_, { value: chosen }) => {
            actions.select({ sheet: chosen, place: { row: 1, column: 1 } });
          }}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
        <span className={styles.hint}>{say('sheetHint')}</span>
        <Button className={styles.hide} onClick={onHide}>
          {say('hideSheet')}
        </Button>
      </div>
      {place && (
        <CellBar
          key={`${sheet} ${cellAddress(place)} ${state.writes} ${text}`}
          address={cellAddress(place)}
          text={text}
          input={input}
          onCorrect={(typed) => {
            actions.correct({ sheet, place }, value, typed);
          }}
          onLeave={() => grid.current?.focus()}
        />
      )}
      <SheetGrid
        ref={grid}
        sheet={sheet}
        cells={cells}
        display={display}
        faults={faults}
        selected={place}
        onSelect={(chosen) => {
          actions.select({ sheet, place: chosen });
        }}
        onEdit={() => {
          input.current?.focus();
          input.current?.select();
        }}
      />
    </section>
  );
}
