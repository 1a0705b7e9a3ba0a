import type { CellRange } from '../../model/cell';

/** Cells, `row,column` each, as runs along the rows. */
export function rowRuns(cells: Iterable<string>): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (const cell of cells) {
    const [row = 0, column = 0] = cell.split(',').map(Number);
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
