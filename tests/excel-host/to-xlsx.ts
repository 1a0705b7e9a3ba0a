import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellPlace } from '../../src/model/cell';
import { pythonWithOpenpyxl } from '../support/programs';
import type { HostCell, HostSheet } from './model/sheet';
import { valueAt } from './model/values';
import type { HostWorkbook } from './model/workbook';

function plainSheet(workbook: HostWorkbook, sheet: HostSheet): object {
  const withResult = (cell: HostCell, place: CellPlace): HostCell =>
    cell.formula === undefined ? cell : { ...cell, value: valueAt(workbook, sheet, place) };
  return {
    ...sheet,
    cells: [...sheet.cells].flatMap(([row, inRow]) =>
      [...inRow].map(([column, cell]) => [row, column, withResult(cell, { row, column })]),
    ),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    hiddenRows: [...sheet.hiddenRows],
  };
}

/**
 * The host's workbook as an .xlsx file, for looking at it with other programs. It is written by openpyxl, which had
 * no part in the product and holds what exceljs drops: charts, names local to a sheet, notes beside tables.
 */
export function toXlsx(workbook: HostWorkbook): Uint8Array {
  const { sheets, names } = workbook;
  const folder = mkdtempSync(join(tmpdir(), 'excel-host-'));
  try {
    const file = join(folder, 'out.xlsx');
    const { status, stderr, error } = spawnSync(
      pythonWithOpenpyxl() ?? 'python3',
      [join(__dirname, 'to-xlsx.py'), file],
      {
        input: JSON.stringify({ sheets: sheets.map((sheet) => plainSheet(workbook, sheet)), names }),
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      },
    );
    if (error) throw error;
    if (status !== 0) throw new Error(stderr);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
