import { editedGrid } from '../../src/app/edited-grid';
import type { CellValue } from '../../src/model/cell';
import type { LedgerGrid } from '../../src/model/grid';
import { content } from '../support/book';

/** More rows than a call takes arguments. */
const FAR = 300_000;

function villages(): LedgerGrid {
  const { grids } = content({ Villages: '名称 | 类别\n乌木村 | 村' });
  const grid = grids.find(({ table }) => table === 'Villages');
  if (!grid) throw new Error('No 村社区名册');
  return grid;
}

test('what is typed far below a ledger stands in its row, and the rows between are blank', () => {
  const grid = villages();
  const after = editedGrid(grid, { kind: 'cells', sheet: grid.sheet, top: FAR, left: 1, values: [['三溪村']] });
  expect(after.values).toHaveLength(FAR - grid.top + 1);
  expect(after.values.at(-1)).toEqual(['三溪村']);
  expect(after.values.at(-2)).toEqual([]);
});

test('as many rows as a sheet has room for are pasted at once', () => {
  const grid = villages();
  const pasted = Array.from({ length: FAR }, (_, at): CellValue[] => [`村${at}`, '村']);
  const after = editedGrid(grid, {
    kind: 'cells',
    sheet: grid.sheet,
    top: grid.top + 1,
    left: 1,
    values: pasted,
    formats: [],
  });
  expect(after.values).toHaveLength(FAR + 1);
  expect(after.values.at(-1)).toEqual([`村${FAR - 1}`, '村']);
});
