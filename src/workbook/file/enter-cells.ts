import { overlap, type CellRange } from '../../model/cell';
import { sameName } from '../../model/excel-names';
import type { Work } from '../../model/progress';
import { growTables } from '../../xlsx/patch/grow-tables';
import type { Package } from '../../xlsx/opc/package';
import type { CellFix } from '../port';
import { readSheets } from '../../xlsx/read/read-sheets';
import type { SheetValues } from '../../xlsx/read/sheet-values';
import { applyCellFixes, type Applied } from './apply-fixes';
import { sameValue } from './read-back';
import { valueAt } from './read-content';

/**
 * Fills cells as if somebody typed them: tables grow over what is typed below them (`growTables`). What a cell cannot
 * take is refused, as with fixes.
 *
 * @returns the package with the cells filled, and what became of each, both in the order given
 * @throws UnusableFile `broken` where a sheet cannot be read; WorkbookError `noRoom` for more formats
 */
export async function enterCells(pkg: Package, cells: readonly CellFix[], work: Work): Promise<Applied> {
  let grown = pkg;
  for (const sheet of await readSheets(pkg, [...new Set(cells.map((cell) => cell.sheet))])) {
    const filled = cells.filter((cell) => sameName(cell.sheet, sheet.name) && cell.fix.after !== '');
    grown = await growTables(
      grown,
      sheet.name,
      filled.map(({ place }) => place),
      (block) => isTaken(block, sheet),
    );
  }
  const applied = await applyCellFixes(grown, cells, work);
  return applied.outcome.applied.length > 0 ? applied : { ...applied, pkg };
}

/** Whether a cell of a block holds something, or belongs to a merge. */
function isTaken(block: CellRange, sheet: SheetValues): boolean {
  if (sheet.merges.some((merge) => overlap(block, merge))) return true;
  for (let row = block.top; row <= block.bottom; row += 1)
    for (let column = block.left; column <= block.right; column += 1)
      if (!sameValue(valueAt(sheet, { row, column }), null)) return true;
  return false;
}
