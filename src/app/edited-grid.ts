import { widestRow, type CellValue, type FormatRun } from '../model/cell';
import type { CellsEdit } from '../model/edit';
import type { LedgerGrid } from '../model/grid';
import { withSplices, type Splice } from '../model/spliced';

/** A row with some of its cells replaced, from index `at` on. */
function replaced(row: readonly CellValue[], at: number, cells: readonly CellValue[]): CellValue[] {
  const padding = Array.from({ length: Math.max(0, at - row.length) }, () => null);
  return [...row.slice(0, at), ...padding, ...cells, ...row.slice(at + cells.length)];
}

/**
 * Grids whose list of rows was copied here and may be changed in place. The list that the workbook handed out may be
 * held by others.
 */
const owned = new WeakSet<LedgerGrid>();

/** The grid with room above and to the left for an edit that begins there, and a list of rows of its own. */
function roomy(grid: LedgerGrid, edit: CellsEdit): LedgerGrid {
  const [top, left] = [Math.min(grid.top, edit.top), Math.min(grid.left, edit.left)];
  if (top === grid.top && left === grid.left && owned.has(grid)) return grid;
  const indent = Array.from({ length: grid.left - left }, () => null);
  const above = Array.from({ length: grid.top - top }, (): CellValue[] => []);
  const indented = indent.length === 0 ? grid.values : grid.values.map((row) => [...indent, ...row]);
  return { ...grid, top, left, values: above.concat(indented as CellValue[][]) };
}

/** The rows of an edit as they are after it; rows between the grid's last one and the edit's first are blank. */
function spliceOf({ top, left, values }: LedgerGrid, edit: CellsEdit): Splice {
  const first = edit.top - top;
  const at = Math.min(first, values.length);
  const between = Array.from({ length: first - at }, (): CellValue[] => []);
  const rows = edit.values.map((cells, down) => replaced(values[first + down] ?? [], edit.left - left, cells));
  return { at, removed: rows.length, items: [...between, ...rows] };
}

/** The format runs after an edit: the old ones without the edited cells, and those of the edit. */
function editedFormats(runs: readonly FormatRun[], edit: CellsEdit): readonly FormatRun[] {
  if (!edit.formats) return runs;
  const right = edit.left + widestRow(edit.values) - 1;
  const bottom = edit.top + edit.values.length - 1;
  const kept = runs.flatMap((run): FormatRun[] => {
    const isBeside = run.column < edit.left || run.column > right || run.from > bottom || run.to < edit.top;
    if (isBeside) return [run];
    return [
      { ...run, to: edit.top - 1 },
      { ...run, from: bottom + 1 },
    ].filter(({ from, to }) => from <= to);
  });
  return [...kept, ...edit.formats].toSorted((a, b) => a.column - b.column || a.from - b.from);
}

/**
 * A ledger's grid after an edit of its sheet: as reading it again would give it, unless rows, columns or tables moved.
 * The first edit of a sheet copies the list of its rows, those after it go on with that list.
 */
export function editedGrid(grid: LedgerGrid, edit: CellsEdit): LedgerGrid {
  const old = roomy(grid, edit);
  const edited = withSplices(old, { values: spliceOf(old, edit) }, { formats: editedFormats(grid.formats, edit) });
  owned.add(edited);
  return edited;
}
