import { useMemo, useState } from 'react';
import type { CellPlace, CellRange } from '../../model/cell';
import { usePane } from '../pane/pane-context';
import { samePlace, selectedRange, type Selection } from './selection';

/** The selected cells of a sheet, and how others are selected. */
export interface SheetSelection {
  readonly selection: Selection;
  readonly range: CellRange;
  readonly select: (place: CellPlace) => void;
  /** Selects the block from the active cell to another. */
  readonly extend: (to: CellPlace) => void;
  /** Selects the block from one cell, which becomes the active one, to another. */
  readonly selectBlock: (active: CellPlace, corner: CellPlace) => void;
  /** Leaves only the active cell of a block selected. */
  readonly endBlock: () => void;
}

/** The selection on a sheet. @param first the active cell until another is selected */
export function useSelection(sheet: string, first: CellPlace): SheetSelection {
  const { state, actions } = usePane();
  const [block, setBlock] = useState<Selection | null>(null);
  const active = state.selected?.sheet === sheet ? state.selected.place : first;
  const corner = block && samePlace(block.active, active) ? block.corner : active;
  const selection = useMemo(() => ({ active, corner }), [active, corner]);
  return {
    selection,
    range: selectedRange(selection),
    select: (place) => {
      setBlock(null);
      actions.select({ sheet, place });
    },
    extend: (to) => {
      if (!samePlace(to, corner)) setBlock({ active, corner: to });
    },
    selectBlock: (from, to) => {
      setBlock({ active: from, corner: to });
      actions.select({ sheet, place: from });
    },
    endBlock: () => {
      setBlock(null);
    },
  };
}
