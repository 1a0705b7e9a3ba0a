import type { CellRange } from '../../model/cell';
import type { ForeignWorkbook } from '../../model/foreign-workbook';
import type { SheetEdits } from '../../model/form-fill';
import type { Work } from '../../model/progress';
import { savePackage } from '../../xlsx/opc/save';
import { drawnCells } from '../../xlsx/read/drawn-cells';
import { openPackage } from '../../xlsx/workbook/open';
import { readWorkbook } from '../../xlsx/workbook/workbook';
import { fillPackage } from './fill-package';
import type { CopiesOutcome, FilledCopy, FilledForm } from './filled-forms';
import { readForeignWorkbook } from './read-foreign';
import { rowRuns } from './row-runs';

/** A form as it was opened. */
export interface OpenedForm {
  readonly workbook: ForeignWorkbook;
  /** Whether a cell has a format of its own, whether or not anything stands in it. */
  hasFormat(sheet: string, row: number, column: number): boolean;
  /** The cells of a sheet that have a format of their own, as runs along its rows. */
  drawnOn(sheet: string): readonly CellRange[];
  /** The form with these cells filled, and what was refused. */
  fill(sheets: readonly SheetEdits[], work: Work): Promise<FilledForm>;
  /** The form with copies of one of its sheets in its place, each filled. */
  fillCopies(sheet: string, copies: readonly FilledCopy[], work: Work): Promise<CopiesOutcome>;
}

/**
 * Opens a form that is a workbook.
 * @throws UnusableFile
 */
export async function openXlsxForm(bytes: Uint8Array, work: Work): Promise<OpenedForm> {
  const workbook = await readForeignWorkbook(bytes, work);
  const pkg = await openPackage(bytes);
  const { sheets } = await readWorkbook(pkg);
  const drawn = new Map<string, ReadonlySet<string>>();
  for (const entry of sheets) if (entry.kind === 'worksheet') drawn.set(entry.name, await drawnCells(pkg, entry));
  return {
    workbook,
    hasFormat: (sheet, row, column) => drawn.get(sheet)?.has(`${row},${column}`) === true,
    drawnOn: (sheet) => rowRuns(drawn.get(sheet) ?? []),
    fill: async (edits, filling) => {
      const { pkg: filled, refused } = await fillPackage(pkg, edits, workbook.date1904, filling);
      return { bytes: await savePackage(filled), refused };
    },
    fillCopies: async (sheet, copies, filling) => {
      const { fillCopies } = await import('./fill-copies');
      return fillCopies(pkg, sheet, copies, filling);
    },
  };
}
