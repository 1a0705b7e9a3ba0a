import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type MouseEvent, type ReactNode } from 'react';
import type { CellPlace } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import type { SheetCells } from '../environment/sheet-cells';
import type { CellDisplay } from './cell-display';
import type { SheetKind } from './cell-locks';
import { leftOf, type GridFrame } from './grid-frame';
import { GridLetters } from './grid-letters';
import { GridRow } from './grid-row';
import { selectedRange, type Selection } from './selection';
import type { SheetFaults } from './sheet-faults';
import { topOf, useCellInSight, useGridRows } from './use-grid-rows';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    position: 'relative',
    fontSize: tokens.fontSizeBase200,
    // Dragging selects cells, not text.
    userSelect: 'none',
  },
  head: { position: 'sticky', top: 0, zIndex: 2, width: 'max-content' },
  // A press goes through to the cell beneath, as to any other; what is to be pressed in it says so.
  input: { position: 'absolute', zIndex: 3, pointerEvents: 'none' },
});

interface SheetGridProps {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly kind: SheetKind;
  readonly frame: GridFrame;
  readonly display: CellDisplay;
  /** What is wrong, by row and column. */
  readonly faults: SheetFaults;
  readonly selection: Selection | null;
  /** What the selected cell is typed in, drawn over it. */
  readonly input: ReactNode;
  readonly isEditing: boolean;
  /** A cell was pressed, or the pointer dragged to it (`extends`). */
  readonly onSelect: (place: CellPlace, extend: boolean) => void;
  readonly onSelectRow: (row: number, extend: boolean) => void;
  readonly onEdit: () => void;
}

/**
 * The cells of a sheet as a grid, of which just those in sight are drawn. Header row and first column stay in sight.
 */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, cells, kind, frame, display, faults, selection, input, isEditing } = props;
  const { words } = usePane();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { frozenRows } = frame;
  const rows = useGridRows(scroller, sheet, frame);
  const { virtualizer, frozenHeight } = rows;
  // While a block is drawn up, the cell to keep in sight is the corner that moves.
  useCellInSight(scroller, rows, sheet, frame, selection?.corner ?? null, isEditing);

  const range = selection && selectedRange(selection);
  const isBlock = range !== null && (range.top < range.bottom || range.left < range.right);
  const draw = (row: number, top: number | null): ReactNode => {
    const isIn = range !== null && row >= range.top && row <= range.bottom;
    return (
      <GridRow
        key={row}
        row={row}
        frame={frame}
        values={cells.values[row - cells.top]}
        left={cells.left}
        display={display}
        faults={faults.inRow(row)}
        selectedFrom={isIn && isBlock ? range.left : 0}
        selectedTo={isIn ? (isBlock ? range.right : 0) : 0}
        active={selection?.active.row === row ? selection.active.column : 0}
        headTo={headTo(kind, row)}
        top={top}
      />
    );
  };

  const press = (event: MouseEvent, extend: boolean): void => {
    const { row, column } = placeUnder(event);
    if (row === 0) return;
    // The focus stays where cells are typed in.
    event.preventDefault();
    if (column === 0) props.onSelectRow(row, extend);
    else props.onSelect({ row, column }, extend);
  };
  const active = selection?.active ?? null;
  return (
    <div
      ref={scroller}
      className={styles.root}
      onMouseDown={(event) => {
        if (event.button === 0) press(event, event.shiftKey);
      }}
      onMouseOver={(event) => {
        if (event.buttons === 1) press(event, true);
      }}
      onDoubleClick={(event) => {
        if (placeUnder(event).column > 0) props.onEdit();
      }}
    >
      <div
        role="grid"
        aria-label={words.say('sheetGrid', { sheet })}
        aria-rowcount={frame.rows + 1}
        aria-colcount={frame.columns + 1}
        aria-multiselectable
      >
        <div role="rowgroup" className={styles.head}>
          <GridLetters frame={frame} range={range} />
          {Array.from({ length: frozenRows }, (_, at) => draw(at + 1, null))}
        </div>
        <div role="rowgroup" style={{ height: virtualizer.getTotalSize() - frozenHeight, position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => draw(index + 1 + frozenRows, start - frozenHeight))}
        </div>
      </div>
      {active && (
        <div
          className={styles.input}
          style={{
            left: leftOf(frame, active.column),
            top: topOf(active.row, frame, virtualizer),
            width: frame.widths[active.column - 1],
            height: frame.heightOf(active.row),
          }}
        >
          {input}
        </div>
      )}
    </div>
  );
}

/** The cell under the pointer; its row or its column is 0 where there is none. */
function placeUnder({ target }: MouseEvent): CellPlace {
  const numberOf = (name: 'row' | 'column'): number =>
    Number((target as HTMLElement).closest<HTMLElement>(`[data-${name}]`)?.dataset[name] ?? 0);
  return { row: numberOf('row'), column: numberOf('column') };
}

/** Last column of a row that is not to be filled in; 0 where there is none. */
function headTo({ ledger }: SheetKind, row: number): number {
  if (!ledger) return 0;
  if (row === ledger.headerRow) return ledger.right;
  return ledger.layout === 'form' && ledger.columns.has(row) ? ledger.right - 1 : 0;
}
