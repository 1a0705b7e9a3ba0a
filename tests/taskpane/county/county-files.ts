import { check } from '../../../src/app/check';
import { samplePlans } from '../../../src/app/create';
import { submit } from '../../../src/app/submit';
import { dayOf } from '../../../src/model/day';
import { unwatched } from '../../../src/model/progress';
import { openFileWorkbook, type FileWorkbook } from '../../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../../src/workbook/file/new-workbook';

const TODAY = dayOf(2014, 7, 1) ?? 0;

/** A value for a cell: sheet, row and column (1-based). */
export type Typed = readonly [sheet: string, row: number, column: number, value: string];

/** The sample township with some cells typed over. */
export async function township(unit: string, typed: readonly Typed[] = []): Promise<FileWorkbook> {
  const workbook = await openFileWorkbook(await newWorkbook(samplePlans()));
  const cells: readonly Typed[] = [['基本信息', 2, 2, unit], ...typed];
  for (const [sheet, row, column, after] of cells) {
    const grid = await workbook.readGrid(sheet);
    const before = grid?.values[row - grid.top]?.[column - grid.left] ?? null;
    await workbook.enterCells([{ sheet, place: { row, column }, fix: { safe: true, before, after } }], unwatched);
  }
  return workbook;
}

/** What 上报 makes of a township's workbook. @param time of its seal, local, `2014-07-05 10:32` */
export async function submission(workbook: FileWorkbook, time: string): Promise<Uint8Array> {
  const checked = await check(workbook, TODAY, unwatched);
  const outcome = await submit(checked, { reason: '今天截止', time }, unwatched);
  if (outcome.kind !== 'made') throw new Error(outcome.kind);
  return newWorkbook(outcome.plans);
}

/** Bytes as a file that a page was given. */
export function fileOf(name: string, bytes: Uint8Array | string): File {
  return new File([typeof bytes === 'string' ? bytes : bytes.slice()], name);
}
