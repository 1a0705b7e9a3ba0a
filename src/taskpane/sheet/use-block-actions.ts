import { cellAddress, widestRow, type CellPlace, type CellRange } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import { cellAt } from '../environment/sheet-cells';
import { displayCell, type CellDisplay } from './cell-display';
import { cellsText, parseCells } from './clipboard';
import type { CellLock } from './cell-locks';
import { placesOf } from './selection';
import type { OpenSheet } from './use-open-sheet';

/** The most cells that are pasted at once. */
const MOST_PASTED = 50_000;

interface FilledCell extends CellPlace {
  readonly text: string;
}

/** What can be done to a block of cells. */
export interface BlockActions {
  /** Fills cells that can be filled, as one step; says which could not. */
  readonly fill: (cells: readonly FilledCell[]) => void;
  readonly clear: (range: CellRange) => void;
  /** Whether a block holds something that could be cleared. */
  readonly holdsText: (range: CellRange) => boolean;
  /** The block as office programs exchange cells. */
  readonly copied: (range: CellRange) => string;
  /** Pastes cells; a single one into all of the block. Returns the block that was filled; null where nothing was. */
  readonly paste: (text: string, range: CellRange) => CellRange | null;
}

/** What can be done to blocks of a sheet. @param columns how far to the right cells may be pasted */
export function useBlockActions(
  open: OpenSheet,
  display: CellDisplay,
  lockOf: (place: CellPlace) => CellLock | null,
  columns: number,
): BlockActions {
  const { actions } = usePane();
  const { sheet, cells } = open;
  const textAt = (place: CellPlace): string => displayCell(cellAt(cells, place), place, display);

  const fill = (filled: readonly FilledCell[]): void => {
    const fillable = filled.filter((cell) => lockOf(cell) === null);
    actions.enter(fillable.map(({ row, column, text }) => ({ sheet, row, column, text })));
    const locked = filled.filter((cell) => lockOf(cell) !== null);
    const [first] = locked;
    const formula = fillable.find(({ text }) => /^=./.test(text));
    if (first)
      actions.tell({
        intent: 'warning',
        sentences: [{ name: 'notFilled', params: { count: locked.length, address: cellAddress(first) } }],
      });
    else if (formula)
      actions.tell({ intent: 'warning', sentences: [{ name: 'formulaTyped', params: { text: formula.text } }] });
  };

  return {
    fill,
    clear: (range) => {
      fill(
        placesOf(range)
          .filter((place) => textAt(place) !== '')
          .map((place) => ({ ...place, text: '' })),
      );
    },
    holdsText: ({ top, left, bottom, right }) => {
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1)
          if (textAt({ row, column }) !== '' && lockOf({ row, column }) === null) return true;
      return false;
    },
    copied: ({ top, left, bottom, right }) =>
      cellsText(
        Array.from({ length: bottom - top + 1 }, (_, down) =>
          Array.from({ length: right - left + 1 }, (__, along) => textAt({ row: top + down, column: left + along })),
        ),
      ),
    paste: (text, range) => {
      const rows = parseCells(text);
      const [first = [], ...others] = rows;
      const single = first.length === 1 && others.length === 0 ? first[0] : undefined;
      const width = widestRow(rows);
      if (width === 0) return null;
      const whole =
        single === undefined ? { ...range, bottom: range.top + rows.length - 1, right: range.left + width - 1 } : range;
      const count = (whole.bottom - whole.top + 1) * (whole.right - whole.left + 1);
      if (count > MOST_PASTED) {
        actions.tell({
          intent: 'warning',
          sentences: [{ name: 'pasteTooLarge', params: { most: MOST_PASTED, count } }],
        });
        return null;
      }
      const outside = Math.max(0, whole.right - columns);
      fill(
        placesOf({ ...whole, right: Math.min(whole.right, columns) }).map((place) => ({
          ...place,
          text: single ?? rows[place.row - whole.top]?.[place.column - whole.left] ?? '',
        })),
      );
      if (outside > 0)
        actions.tell({ intent: 'warning', sentences: [{ name: 'pasteOutside', params: { count: outside } }] });
      return { ...whole, right: Math.min(whole.right, columns) };
    },
  };
}
