import type { CellValue, FormatRun } from '../model/cell';
import type { CellsEdit } from '../model/edit';
import type { LedgerGrid } from '../model/grid';

/** A row with some of its cells replaced, from index `at` on. */
function replaced(row: readonly CellValue[], at: number, cells: readonly CellValue[]): CellValue[] {
  const padding = Array.from({ length: Math.max(0, at - row.length) }, () => null);
  return [...row.slice(0, at), ...padding, ...cells, ...row.slice(at + cells.length)];
}

function editedValues({ top, left, values }: LedgerGrid, edit: CellsEdit): Pick<LedgerGrid, 'top' | 'left' | 'values'> {
  const first = { row: Math.min(top, edit.top), column: Math.min(left, edit.left) };
  const indent = Array.from({ length: left - first.column }, () => null);
  const above = Array.from({ length: top - first.row }, (): CellValue[] => []);
  const indented = indent.length === 0 ? values : values.map((row) => [...indent, ...row]);
  const rows: (readonly CellValue[])[] = [...above, ...indented];
  edit.values.forEach((cells, down) => {
    const at = edit.top + down - first.row;
    while (rows.length < at) rows.push([]);
    rows[at] = replaced(rows[at] ?? [], edit.left - first.column, cells);
  });
  return { top: first.row, left: first.column, values: rows };
}

/** Runs without the edited cells, and the runs that these have now. */
function editedFormats(runs: readonly FormatRun[], edit: CellsEdit): readonly FormatRun[] {
  if (!edit.formats) return runs;
  const right = edit.left + Math.max(0, ...edit.values.map(({ length }) => length)) - 1;
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

/** A ledger's grid after an edit of its sheet: as reading it again would give it, unless rows, columns or tables moved. */
export function editedGrid(grid: LedgerGrid, edit: CellsEdit): LedgerGrid {
  return { ...grid, ...editedValues(grid, edit), formats: editedFormats(grid.formats, edit) };
}
