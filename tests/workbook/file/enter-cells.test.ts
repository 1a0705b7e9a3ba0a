import { blankPlans } from '../../../src/app/create';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';
import type { CellFix } from '../../../src/workbook/port';

const SHEET = '党支部名册';
/** A new workbook's 党支部名册 ends here. */
const LAST_ROW = 51;

const entered = (row: number, after: string): CellFix => ({
  sheet: SHEET,
  place: { row, column: 1 },
  fix: { before: null, after, safe: false },
});

test('what is cleared below a table does not make it grow', async () => {
  const workbook = await openFileWorkbook(await newWorkbook(blankPlans()));
  await workbook.enterCells([entered(LAST_ROW + 2, '')], unwatched);
  expect((await workbook.readGrid(SHEET))?.tables[0]?.range.bottom).toBe(LAST_ROW);
});

test('nothing grows where nothing could be entered', async () => {
  const workbook = await openFileWorkbook(await newWorkbook(blankPlans()));
  const stale: CellFix = { ...entered(LAST_ROW + 1, '新'), fix: { before: '旧', after: '新', safe: false } };
  expect((await workbook.enterCells([stale], unwatched)).refused).toHaveLength(1);
  expect((await workbook.readGrid(SHEET))?.tables[0]?.range.bottom).toBe(LAST_ROW);
});
