import { OWED_SHEET, SLIP_SHEET, STATUS_SHEET } from '../../plan/rollup/sheet-names';

export { COUNTY_FINDINGS_SHEET, OWED_SHEET, SLIP_SHEET } from '../../plan/rollup/sheet-names';

/**
 * Tells by its sheet names what a workbook without ledgers is: the county's roll-up, a return slip, or null for
 * neither.
 */
export function countyWorkbookKind(sheets: readonly string[]): 'county' | 'slip' | null {
  if (sheets.includes(STATUS_SHEET) && sheets.includes(OWED_SHEET)) return 'county';
  return sheets.includes(SLIP_SHEET) ? 'slip' : null;
}
