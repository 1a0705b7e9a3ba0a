import { usePane } from '../pane/pane-context';
import { commandOf, movedBy, nextCell, type GridCommand, type GridSize, type Key } from './keyboard';
import type { SheetSelection } from './use-selection';

/** What the keys of a grid do while nothing is typed. */
interface GridKeys {
  /** Returns whether the key did something. */
  readonly press: (key: Key, alt: boolean) => boolean;
  /** Goes to the cell that a key leads to after what was typed is taken. */
  readonly goOn: (key: Key) => void;
}

type OwnCommand = Exclude<GridCommand, 'all' | 'undo' | 'redo'>;

/**
 * What the keys of a grid do.
 *
 * @param lastRow the last one that holds something
 * @param own what the commands do that have nothing to do with the selection or the workbook's steps
 */
export function useGridKeys(
  { selection, select, extend, selectBlock, endBlock }: SheetSelection,
  size: GridSize,
  lastRow: number,
  own: Readonly<Record<OwnCommand, () => void>>,
): GridKeys {
  const { actions } = usePane();
  const { active, corner } = selection;
  const commands: Readonly<Record<GridCommand, () => void>> = {
    ...own,
    all: () => {
      selectBlock({ row: 1, column: 1 }, { row: lastRow, column: size.columns });
    },
    // The block is left, so that the cell is shown that the step begins at.
    undo: () => {
      endBlock();
      actions.undo();
    },
    redo: () => {
      endBlock();
      actions.redo();
    },
  };
  const isEnd = ({ key }: Key): boolean => key === 'Enter' || key === 'Tab';
  const goOn = (key: Key): void => {
    const to = isEnd(key) ? nextCell(key, active, size) : movedBy(key, active, size);
    if (to) select(to);
  };
  return {
    press: (key, alt) => {
      const command = commandOf(key, alt);
      if (command) commands[command]();
      if (command || alt) return command !== null;
      const moved = movedBy(key, key.shift === true ? corner : active, size);
      if (moved && key.shift === true) extend(moved);
      else if (moved) select(moved);
      else if (isEnd(key)) goOn(key);
      else return false;
      return true;
    },
    goOn,
  };
}
