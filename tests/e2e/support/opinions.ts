import { parseAddress } from '../../excel-host/model/range';
import { wrongResults } from '../../print/results';
import { faults, openpyxlReport } from '../../workbook/file/second-opinion';

type Stored = string | number | boolean | null;

/** What openpyxl finds stored, by sheet, row by row; formulas by their results. */
export function storedRows(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly Stored[])[]> {
  return new Map(
    openpyxlReport(bytes).sheets.map(({ name, cells }) => {
      const rows = new Map<number, Stored[]>();
      for (const [address, { stored }] of Object.entries(cells)) {
        const { top } = parseAddress(address);
        const row = rows.get(top);
        if (row) row.push(stored);
        else rows.set(top, [stored]);
      }
      return [name, [...rows.values()]];
    }),
  );
}

/** Fails where Excel would offer to repair a workbook, or LibreOffice calculates another result than the stored one. */
export async function expectSoundWorkbook(bytes: Uint8Array): Promise<void> {
  expect(faults(bytes)).toEqual([]);
  const { formulas, wrong } = await wrongResults(bytes);
  expect(formulas).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
}
