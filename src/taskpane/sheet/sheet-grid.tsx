import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { columnLetters, type CellPlace } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import type { SheetCells } from '../environment/sheet-cells';
import type { CellDisplay } from './cell-display';
import type { SheetKind } from './cell-locks';
import { LETTERS_HEIGHT, leftOf, ROW_HEIGHT, ROW_NUMBERS, type GridFrame } from './grid-frame';
import { GridRow, templateOf } from './grid-row';
import { selectedRange, type Selection } from './selection';
import type { SheetFaults } from './sheet-faults';

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
  focused: { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  head: { position: 'sticky', top: 0, zIndex: 2, width: 'max-content' },
  letters: { display: 'grid', width: 'max-content' },
  label: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { position: 'sticky', left: 0, zIndex: 1 },
  chosen: {
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3Selected,
  },
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
  const frozenHeight = Array.from({ length: frozenRows }, (_, at) => frame.heightOf(at + 1)).reduce(
    (sum, height) => sum + height,
    LETTERS_HEIGHT,
  );
  const virtualizer = useVirtualizer({
    count: frame.rows - frozenRows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => frame.heightOf(index + 1 + frozenRows),
    overscan: 10,
    paddingStart: frozenHeight,
    scrollPaddingStart: frozenHeight,
  });
  // Heights follow from the sheet alone.
  useEffect(() => {
    virtualizer.measure();
  }, [sheet, frame.wraps, virtualizer]);

  // The cell that moves is the one to see: the corner of a block that is drawn up.
  const moved = selection?.corner ?? null;
  useEffect(() => {
    const element = scroller.current;
    if (!moved || !element) return;
    // The virtualizer's own way measures the whole grid each time, which who types quickly would feel.
    if (moved.row > frozenRows) {
      const { scrollTop, clientHeight } = element;
      const start = topOf(moved.row, frame, (index) => virtualizer.measurementsCache[index]?.start);
      const end = start + frame.heightOf(moved.row);
      if (start - frozenHeight < scrollTop) element.scrollTop = start - frozenHeight;
      else if (end > scrollTop + clientHeight) element.scrollTop = end - clientHeight;
    }
    const stays = frame.firstColumnStays ? (frame.widths[0] ?? 0) : 0;
    if (frame.firstColumnStays && moved.column === 1) {
      if (isEditing) element.scrollLeft = 0;
      return;
    }
    const begin = leftOf(frame, moved.column);
    const end = begin + (frame.widths[moved.column - 1] ?? 0);
    if (begin - ROW_NUMBERS - stays < element.scrollLeft) element.scrollLeft = begin - ROW_NUMBERS - stays;
    else if (end > element.scrollLeft + element.clientWidth) element.scrollLeft = end - element.clientWidth;
  }, [sheet, moved, isEditing, virtualizer, frame, frozenRows, frozenHeight]);

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
    const target = event.target as HTMLElement;
    const row = Number(target.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? 0);
    if (row === 0) return;
    const column = Number(target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? 0);
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
        if ((event.target as HTMLElement).closest('[data-column]')) props.onEdit();
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
          <div
            role="row"
            aria-rowindex={1}
            className={styles.letters}
            style={{ gridTemplateColumns: templateOf(frame), height: LETTERS_HEIGHT }}
          >
            <span
              role="columnheader"
              aria-label={words.say('sheet')}
              className={mergeClasses(styles.label, styles.corner)}
            />
            {frame.widths.map((_, along) => (
              <span
                key={along}
                role="columnheader"
                className={mergeClasses(
                  styles.label,
                  range !== null && along + 1 >= range.left && along + 1 <= range.right && styles.chosen,
                )}
              >
                {columnLetters(along + 1)}
              </span>
            ))}
          </div>
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
            top: topOf(active.row, frame, (index) => virtualizer.measurementsCache[index]?.start),
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

/** Last column of a row that is no cell to fill in. */
function headTo({ ledger }: SheetKind, row: number): number {
  if (!ledger) return 0;
  if (row === ledger.headerRow) return ledger.right;
  return ledger.layout === 'form' && ledger.columns.has(row) ? ledger.right - 1 : 0;
}

function topOf(row: number, frame: GridFrame, startOf: (index: number) => number | undefined): number {
  if (row <= frame.frozenRows) return LETTERS_HEIGHT + (row - 1) * ROW_HEIGHT;
  return startOf(row - 1 - frame.frozenRows) ?? LETTERS_HEIGHT + (row - 1) * ROW_HEIGHT;
}
