import { useMemo, useRef, useState } from 'react';
import { cellChoices } from '../../app/cell-choices';
import { columnAt } from '../../app/ledger-sheet';
import { cellAddress, type CellPlace } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import { ledgersOf } from '../state/state';
import { cellAt } from '../environment/sheet-cells';
import { displayCell, type CellDisplay } from './cell-display';
import { CellInput } from './cell-input';
import { cellLocks, type SheetKind } from './cell-locks';
import { CellStrip } from './cell-strip';
import { FindBar } from './find-bar';
import { gridFrame } from './grid-frame';
import { commandOf, movedBy, nextCell, type Key } from './keyboard';
import { samePlace, selectedRange } from './selection';
import type { SheetFaults } from './sheet-faults';
import { SheetGrid } from './sheet-grid';
import { SheetHead } from './sheet-head';
import { useCellTyping } from './use-cell-typing';
import { useFilling } from './use-filling';
import type { OpenSheet } from './use-open-sheet';

interface SheetWorkProps {
  readonly open: OpenSheet;
  readonly kind: SheetKind;
  readonly display: CellDisplay;
  readonly faults: SheetFaults;
  readonly onHide: () => void;
}

/** One sheet to work in: what is selected, what is typed, and what the keys do. */
export function SheetWork({ open, kind, display, faults, onHide }: SheetWorkProps) {
  const { state, actions, words } = usePane();
  const { sheet, sheets, cells } = open;
  const head = useRef<HTMLSelectElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [block, setBlock] = useState<{ readonly active: CellPlace; readonly corner: CellPlace } | null>(null);

  const own = state.selected?.sheet === sheet ? state.selected.place : null;
  const first = useMemo(
    () => ({ row: (kind.ledger?.headerRow ?? 0) + 1, column: kind.ledger?.layout === 'form' ? kind.ledger.right : 1 }),
    [kind],
  );
  const active = own ?? first;
  const corner = block && samePlace(block.active, active) ? block.corner : active;
  const selection = useMemo(() => ({ active, corner }), [active, corner]);
  const range = selectedRange(selection);

  const usual = useMemo(() => gridFrame(cells, kind, display, { row: 1, column: 1 }), [cells, kind, display]);
  const isBeyond = range.bottom > usual.rows || range.right > usual.columns;
  const frame = isBeyond ? gridFrame(cells, kind, display, { row: range.bottom, column: range.right }) : usual;
  const lockOf = useMemo(() => cellLocks(cells, kind), [cells, kind]);
  const filling = useFilling(open, display, lockOf, usual.columns);

  const ledgers = ledgersOf(state);
  const column = kind.ledger && columnAt(kind.ledger, active);
  const choices = useMemo(() => (ledgers && column ? cellChoices(ledgers, column) : null), [ledgers, column]);
  const lock = lockOf(active);
  const address = cellAddress(active);
  const textAt = (place: CellPlace): string => displayCell(cellAt(cells, place), place, display);
  const text = textAt(active);
  const faulty = useMemo(() => faults.at(active), [faults, active]);

  const focus = (): void => {
    input.current?.focus({ preventScroll: true });
  };
  const select = (place: CellPlace): void => {
    setBlock(null);
    actions.select({ sheet, place });
  };
  const extend = (to: CellPlace): void => {
    if (!samePlace(to, corner)) setBlock({ active, corner: to });
  };
  const { typing, setTyping, commit, leave } = useCellTyping(active, lock !== null, textAt, filling.fill);
  const edit = (offered: 'narrowed' | 'all'): void => {
    if (lock !== null) return;
    setTyping({ text, mode: 'edit', narrows: offered === 'narrowed' });
    focus();
  };
  const size = { first: usual.frozenRows + 1, rows: usual.rows, columns: usual.columns };

  const goOn = (key: Key): void => {
    const to = key.key === 'Enter' || key.key === 'Tab' ? nextCell(key, active, size) : movedBy(key, active, size);
    if (to) select(to);
  };
  const press = (key: Key, alt: boolean): boolean => {
    const command = commandOf(key, alt);
    switch (command) {
      case 'edit':
        edit('narrowed');
        return true;
      case 'choose':
        edit('all');
        return true;
      case 'clear':
        filling.clear(range);
        return true;
      case 'all':
        setBlock({ active, corner: active });
        select({ row: 1, column: 1 });
        setBlock({
          active: { row: 1, column: 1 },
          corner: { row: cells.top + cells.values.length - 1, column: size.columns },
        });
        return true;
      case 'undo':
      case 'redo':
        // Of a block the cell is shown that the step begins at.
        setBlock(null);
        actions[command]();
        return true;
      case 'find':
        setIsFinding(true);
        return true;
      case 'leave':
        head.current?.focus();
        return true;
      case null:
        break;
    }
    if (alt) return false;
    const moved = movedBy(key, key.shift === true ? corner : active, size);
    if (moved && key.shift === true) extend(moved);
    else if (moved) select(moved);
    else if (key.key === 'Enter' || key.key === 'Tab') goOn(key);
    else return false;
    return true;
  };

  const rows = { ...range, left: 1, right: size.columns };
  const header = column ? `${words.language === 'zh' ? column.header : column.english} ` : '';
  const wrong = faulty.map(
    ({ column: name, row, code }) => faults.inRow(row ?? 0)?.get(active.column)?.title ?? name ?? code,
  );
  return (
    <>
      <SheetHead
        ref={head}
        sheet={sheet}
        sheets={sheets}
        onClearRow={
          kind.kind === 'ledger' && filling.holdsText(rows)
            ? () => {
                filling.clear(rows);
                focus();
              }
            : null
        }
        onFind={() => {
          setIsFinding(true);
        }}
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
        findings={faulty}
        choices={choices}
        onEnter={(chosen) => {
          filling.fill([{ ...active, text: chosen }]);
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
          actions.select({ sheet, place: { row: from, column: 1 } });
          setBlock({ active: { row: from, column: 1 }, corner: { row, column: size.columns } });
          focus();
        }}
        onEdit={() => {
          edit('narrowed');
        }}
        input={
          <CellInput
            ref={input}
            address={address}
            about={`${header}${text === '' ? words.say('cellBlank') : text} ${wrong.join(' ')}`.trim()}
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
            onOpenChoices={() => {
              edit('all');
            }}
            onCopy={(data, isCut) => {
              data.setData('text/plain', filling.copied(range));
              if (isCut) filling.clear(range);
            }}
            onPaste={(pasted) => {
              const filled = filling.paste(pasted, range);
              if (!filled) return;
              const place = { row: filled.top, column: filled.left };
              actions.select({ sheet, place });
              setBlock({ active: place, corner: { row: filled.bottom, column: filled.right } });
            }}
          />
        }
      />
    </>
  );
}
