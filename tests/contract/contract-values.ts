import type { CellFix } from '../../src/workbook/port';
import type { SheetSnapshot, WorkbookSnapshot } from './port-under-test';

export function sheetNamed(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${namesOf(snapshot).join(' ')}`);
  return sheet;
}

export function namesOf(snapshot: WorkbookSnapshot): readonly string[] {
  return snapshot.sheets.map(({ name }) => name);
}

/** A safe fix of one cell. */
export function fix(
  sheet: string,
  row: number,
  column: number,
  before: CellFix['fix']['before'],
  after: string | number,
  numberFormat?: string,
): CellFix {
  return {
    sheet,
    place: { row, column },
    fix: { before, after, safe: true, ...(numberFormat !== undefined && { numberFormat }) },
  };
}
