import { useMemo, useRef, useState } from 'react';
import type { CellPlace } from '../../model/cell';
import { cellAt } from '../environment/sheet-cells';
import { displayCell, type CellDisplay } from './cell-display';
import { CellInput } from './cell-input';
import { cellLocks, type SheetKind } from './cell-locks';
import { CellStrip } from './cell-strip';
import { FindBar } from './find-bar';
import type { SheetFaults } from './sheet-faults';
import { SheetGrid } from './sheet-grid';
import { SheetHead } from './sheet-head';
import { useActiveCell } from './use-active-cell';
import { useCellTyping } from './use-cell-typing';
import { useBlockActions } from './use-block-actions';
import { useGridFrame } from './use-grid-frame';
import type { OpenSheet } from './use-open-sheet';
import { useGridKeys } from './use-grid-keys';
import { useSelection } from './use-selection';

interface SheetWorkProps {
  readonly open: OpenSheet;
  readonly kind: SheetKind;
  readonly display: CellDisplay;
  readonly faults: SheetFaults;
  readonly onHide: () => void;
}

/** One sheet to work in: what is selected, what is typed, and what the keys do. */
export function SheetWork({ open, kind, display, faults, onHide }: SheetWorkProps) {
  const { sheet, sheets, cells } = open;
  const head = useRef<HTMLSelectElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [isFinding, setIsFinding] = useState(false);
  const first = useMemo(
    () => ({ row: (kind.ledger?.headerRow ?? 0) + 1, column: kind.ledger?.layout === 'form' ? kind.ledger.right : 1 }),
    [kind],
  );
  const selected = useSelection(sheet, first);
  const { selection, range, select, extend, selectBlock } = selected;
  const { active } = selection;
  const { usual, frame } = useGridFrame(cells, kind, display, range);
  const size = { first: usual.frozenRows + 1, rows: usual.rows, columns: usual.columns };
  const lockOf = useMemo(() => cellLocks(cells, kind), [cells, kind]);
  const lock = lockOf(active);
  const textAt = (place: CellPlace): string => displayCell(cellAt(cells, place), place, display);
  const text = textAt(active);
  const { address, column, choices, findings, about } = useActiveCell(active, text, kind, faults);
  const block = useBlockActions(open, display, lockOf, size.columns);
  const { typing, setTyping, commit, leave } = useCellTyping(active, lock !== null, textAt, block.fill);

  const focus = (): void => {
    input.current?.focus({ preventScroll: true });
  };
  const edit = (offered: 'narrowed' | 'all'): void => {
    if (lock !== null) return;
    setTyping({ text, mode: 'edit', narrows: offered === 'narrowed' });
    focus();
  };
  const own = {
    edit: () => {
      edit('narrowed');
    },
    choose: () => {
      edit('all');
    },
    clear: () => {
      block.clear(range);
    },
    find: () => {
      setIsFinding(true);
    },
    leave: () => {
      head.current?.focus();
    },
  };
  const { press, goOn } = useGridKeys(selected, size, cells.top + cells.values.length - 1, own);
  const rows = { ...range, left: 1, right: size.columns };
  const clearRow = (): void => {
    block.clear(rows);
    focus();
  };
  return (
    <>
      <SheetHead
        ref={head}
        sheet={sheet}
        sheets={sheets}
        onClearRow={kind.kind === 'ledger' && block.holdsText(rows) ? clearRow : null}
        onFind={own.find}
        onHide={onHide}
      />
      {isFinding && (
        <FindBar
          cells={cells}
          display={display}
          onFound={select}
          onClose={() => {
            setIsFinding(false);
            focus();
          }}
        />
      )}
      <CellStrip
        address={address}
        column={column}
        text={text}
        lock={lock}
        findings={findings}
        choices={choices}
        onEnter={(chosen) => {
          block.fill([{ ...active, text: chosen }]);
          focus();
        }}
      />
      <SheetGrid
        sheet={sheet}
        cells={cells}
        kind={kind}
        frame={frame}
        display={display}
        faults={faults}
        selection={selection}
        isEditing={typing !== null}
        onSelect={(place, isExtended) => {
          leave();
          if (isExtended) extend(place);
          else select(place);
          focus();
        }}
        onSelectRow={(row, isExtended) => {
          leave();
          const from = isExtended ? active.row : row;
          selectBlock({ row: from, column: 1 }, { row, column: size.columns });
          focus();
        }}
        onEdit={own.edit}
        input={
          <CellInput
            ref={input}
            address={address}
            about={about}
            typing={typing}
            isLocked={lock !== null}
            choices={choices}
            onTyping={setTyping}
            onRefused={() => {
              setTyping(null);
            }}
            onCommit={(entered, key) => {
              commit(entered);
              if (key) goOn(key);
            }}
            onCancel={() => {
              setTyping(null);
            }}
            onKey={press}
            onOpenChoices={own.choose}
            onCopy={(data, isCut) => {
              data.setData('text/plain', block.copied(range));
              if (isCut) block.clear(range);
            }}
            onPaste={(pasted) => {
              const filled = block.paste(pasted, range);
              if (!filled) return;
              selectBlock({ row: filled.top, column: filled.left }, { row: filled.bottom, column: filled.right });
            }}
          />
        }
      />
    </>
  );
}
