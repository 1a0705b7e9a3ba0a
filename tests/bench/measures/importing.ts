import { importTables, proposeImport } from '../../../src/app/import/import-tables';
import { unwatched } from '../../../src/model/progress';
import { readOldTables } from '../../../src/workbook/file/read-old-tables';
import { medianOf, type Figures } from '../measured';

const OPTIONS = { map: null, into: null, leftoverToRemarks: false };

/** 导入旧台账: reading an old workbook, telling what its tables are, and what comes over of them. */
export async function measureImporting(bytes: Uint8Array, rounds: number): Promise<Figures> {
  const workbooks = [{ file: '', workbook: await readOldTables(bytes, 'old.xlsx', unwatched) }];
  const proposed = proposeImport(workbooks, OPTIONS);
  const { tables } = importTables(proposed, OPTIONS);
  return {
    reading: await medianOf(rounds, () => readOldTables(bytes, 'old.xlsx', unwatched)),
    matching: await medianOf(rounds, () => proposeImport(workbooks, OPTIONS)),
    carrying: await medianOf(rounds, () => importTables(proposed, OPTIONS)),
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
  };
}
