import fc from 'fast-check';
import { openPackage } from '../../src/xlsx/workbook/open';
import { readSheets } from '../../src/xlsx/read/read-sheets';
import type { CellValue } from '../../src/model/cell';
import { randomWorkbook } from './random-sheet';
import { zipOf } from './small-workbook';

/** What a sheet was read to hold, by `row,column`; blank cells left out. */
async function readCells(bytes: Uint8Array): Promise<{
  readonly cells: ReadonlyMap<string, CellValue>;
  readonly isFormula: (key: string) => boolean;
  readonly merges: unknown;
}> {
  const [sheet] = await readSheets(await openPackage(bytes), ['S']);
  if (!sheet) throw new Error('not read');
  const cells = new Map<string, CellValue>();
  for (const [down, row] of sheet.values.entries()) {
    for (const [right, value] of row.entries())
      if (value !== null && value !== '') cells.set(`${sheet.top + down},${sheet.left + right}`, value);
  }
  const isFormula = (key: string): boolean => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return sheet.isFormula(row, column);
  };
  return { cells, isFormula, merges: sheet.merges };
}

test('random sheets, written in every way that XML and ISO 29500 allow, are read to what was written down before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const { parts, expected } = randomWorkbook(seed);
      const { cells, isFormula, merges } = await readCells(zipOf(parts));
      expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(expected.cells));
      for (const key of cells.keys()) expect([key, isFormula(key)]).toEqual([key, expected.formulas.has(key)]);
      expect(merges).toEqual(expected.merges);
    }),
    { seed: 20140630, numRuns: 150 },
  );
});
