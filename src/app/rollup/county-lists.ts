import { shownCell } from '../../model/cell';
import type { Opinion } from '../../rollup/opinion';
import type { SheetCells } from '../sheet-cells';
import { assignToUnits } from './county-row-remarks';
import { opinionsIn } from './county-sheets';
import { owedUnits, type UnitList } from './owed-units';
import { COUNTY_FINDINGS_SHEET, OWED_SHEET } from './sheet-names';

/** A workbook whose sheets can be read one by one. */
export interface SheetReader {
  readonly sheetNames: () => Promise<readonly string[]>;
  /** Null where there is no such sheet. */
  readonly readGrid: (sheet: string) => Promise<SheetCells | null>;
}

/** The units that owe a report, in the order of a list of a county's; null where the workbook holds no such list. */
export async function readOwedUnits(workbook: SheetReader): Promise<UnitList | null> {
  const sheets = await Promise.all((await workbook.sheetNames()).map((sheet) => readShown(workbook, sheet)));
  return owedUnits(
    sheets.filter((sheet) => sheet !== null),
    OWED_SHEET,
  );
}

/** What an officer typed into an earlier county workbook; null where the workbook is not one. */
export async function readOpinions(workbook: SheetReader): Promise<readonly Opinion[] | null> {
  const sheet = await readShown(workbook, COUNTY_FINDINGS_SHEET);
  const opinions = sheet && opinionsIn(sheet);
  return opinions && assignToUnits(opinions, (name) => readShown(workbook, name));
}

/** A sheet as people read it: a formula without a result gives the words for that, not the program's placeholder. */
export async function readShown(workbook: Pick<SheetReader, 'readGrid'>, name: string): Promise<SheetCells | null> {
  const sheet = await workbook.readGrid(name);
  return sheet && { ...sheet, values: sheet.values.map((row) => row.map(shownCell)) };
}
