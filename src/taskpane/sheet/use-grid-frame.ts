import { useMemo } from 'react';
import type { CellRange } from '../../model/cell';
import type { SheetCells } from '../environment/sheet-cells';
import type { CellDisplay } from './cell-display';
import type { SheetKind } from './cell-locks';
import { gridFrame, type GridFrame } from './grid-frame';

/** How a sheet is laid out: as it usually is, and as it must be for a block that lies beyond that. */
export function useGridFrame(
  cells: SheetCells,
  kind: SheetKind,
  display: CellDisplay,
  { bottom, right }: CellRange,
): { readonly usual: GridFrame; readonly frame: GridFrame } {
  const usual = useMemo(() => gridFrame(cells, kind, display, { row: 1, column: 1 }), [cells, kind, display]);
  const isBeyond = bottom > usual.rows || right > usual.columns;
  return { usual, frame: isBeyond ? gridFrame(cells, kind, display, { row: bottom, column: right }) : usual };
}
