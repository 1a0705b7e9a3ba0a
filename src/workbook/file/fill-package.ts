import { cellAddress, type CellPlace } from '../../model/cell';
import type { FillRefusal, SheetEdits } from '../../model/form-fill';
import { breathe, type Work } from '../../model/progress';
import type { Package } from '../../xlsx/opc/package';
import { withoutSignatures } from '../../xlsx/opc/signatures';
import { patchCells } from '../../xlsx/patch/patch-cells';
import { storeResults } from '../../xlsx/results/store-results';
import { insertRows } from '../../xlsx/rows/insert-rows';
import { RowsRefused } from '../../xlsx/rows/rows-refused';
import { dayCells, valueFor } from './form-values';

/** Columns of new rows whose formulas are worked out: more than any form that is printed has. */
const FORM_COLUMNS = 200;

/**
 * Fills cells of a package's sheets, and inserts the rows that they need; what is refused is left out.
 *
 * @param date1904 the date system of the workbook
 * @throws UnusableFile where a part cannot be read
 */
export async function fillPackage(
  form: Package,
  sheets: readonly SheetEdits[],
  date1904: boolean,
  work: Work,
): Promise<{ readonly pkg: Package; readonly refused: readonly FillRefusal[] }> {
  const refused: FillRefusal[] = [];
  const changed = new Map<string, readonly CellPlace[]>();
  let pkg = form;
  for (const edits of sheets) {
    await breathe(work);
    if (edits.cells.length === 0) continue;
    const grown = await withRows(pkg, edits, refused);
    const cells = grown.cells;
    const days = await dayCells(grown.pkg, edits.sheet, cells);
    const patched = await patchCells(
      grown.pkg,
      edits.sheet,
      cells.map(({ row, column, value }) => ({
        row,
        column,
        value: valueFor(value, days.has(cellAddress({ row, column })), date1904),
      })),
    );
    for (const { edit, reason } of patched.refused)
      refused.push({ sheet: edits.sheet, address: cellAddress(edit), reason });
    pkg = patched.package;
    const added = edits.inserts.flatMap((insert) => newRowsOf(insert, edits.inserts));
    const formulas = added.flatMap((row) => Array.from({ length: FORM_COLUMNS }, (_, at) => ({ row, column: at + 1 })));
    changed.set(edits.sheet, [...cells, ...formulas]);
  }
  if (pkg !== form) pkg = await withoutSignatures((await storeResults(pkg, changed)).pkg);
  return { pkg, refused };
}

/** The row numbers that the rows of an insert have when all are inserted. */
function newRowsOf(insert: SheetEdits['inserts'][number], inserts: SheetEdits['inserts']): readonly number[] {
  const above = inserts.reduce((sum, { after, count }) => (after < insert.after ? sum + count : sum), 0);
  return Array.from({ length: insert.count }, (_, at) => insert.after + above + at + 1);
}

/** Inserts the rows, from the bottom up; where that is refused, the cells that were for them are left out. */
async function withRows(
  pkg: Package,
  { sheet, inserts, cells }: SheetEdits,
  refused: FillRefusal[],
): Promise<{ readonly pkg: Package; readonly cells: SheetEdits['cells'] }> {
  let grown = pkg;
  let kept = cells;
  for (const insert of [...inserts].sort((a, b) => b.after - a.after)) {
    try {
      grown = await insertRows(grown, { sheet, ...insert });
    } catch (error) {
      if (!(error instanceof RowsRefused)) throw error;
      refused.push({ sheet, rows: insert.count, reason: error.reason });
      const [first = 0] = newRowsOf(insert, inserts);
      const last = first + insert.count - 1;
      kept = kept
        .filter(({ row }) => row < first || row > last)
        .map((cell) => (cell.row > last ? { ...cell, row: cell.row - insert.count } : cell));
    }
  }
  return { pkg: grown, cells: kept };
}
