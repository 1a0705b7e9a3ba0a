import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import type { CellPlace } from '../../model/cell';
import { leftOf, LETTERS_HEIGHT, ROW_HEIGHT, ROW_NUMBERS, type GridFrame } from './grid-frame';

/** Which rows of a grid are drawn. */
interface GridRows {
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  /** Height of the letters and the rows that stay in sight. */
  readonly frozenHeight: number;
}

/** Chooses the rows that are in sight, or nearly so. */
export function useGridRows(scroller: RefObject<HTMLDivElement | null>, sheet: string, frame: GridFrame): GridRows {
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
  return { virtualizer, frozenHeight };
}

/** Keeps a cell in sight, where there is one, whenever it is another or is typed in. */
export function useCellInSight(
  scroller: RefObject<HTMLDivElement | null>,
  { virtualizer, frozenHeight }: GridRows,
  sheet: string,
  frame: GridFrame,
  cell: CellPlace | null,
  isEditing: boolean,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!cell || !element) return;
    // The virtualizer's own way measures the whole grid each time, which would slow down quick typing.
    if (cell.row > frame.frozenRows) {
      const { scrollTop, clientHeight } = element;
      const start = topOf(cell.row, frame, virtualizer);
      const end = start + frame.heightOf(cell.row);
      if (start - frozenHeight < scrollTop) element.scrollTop = start - frozenHeight;
      else if (end > scrollTop + clientHeight) element.scrollTop = end - clientHeight;
    }
    const stays = frame.firstColumnStays ? (frame.widths[0] ?? 0) : 0;
    if (frame.firstColumnStays && cell.column === 1) {
      if (isEditing) element.scrollLeft = 0;
      return;
    }
    const begin = leftOf(frame, cell.column);
    const end = begin + (frame.widths[cell.column - 1] ?? 0);
    if (begin - ROW_NUMBERS - stays < element.scrollLeft) element.scrollLeft = begin - ROW_NUMBERS - stays;
    else if (end > element.scrollLeft + element.clientWidth) element.scrollLeft = end - element.clientWidth;
  }, [scroller, sheet, cell, isEditing, virtualizer, frame, frozenHeight]);
}

/** Pixels from the grid's upper edge to a row. */
export function topOf(row: number, frame: GridFrame, virtualizer: GridRows['virtualizer']): number {
  const start = row > frame.frozenRows ? virtualizer.measurementsCache[row - 1 - frame.frozenRows]?.start : undefined;
  return start ?? LETTERS_HEIGHT + (row - 1) * ROW_HEIGHT;
}
