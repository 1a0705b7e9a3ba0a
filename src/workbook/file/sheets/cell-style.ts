import type { CellRange } from '../../../model/cell';
import type { CellStyle } from '../../../model/plan';
import { draftCell, type SheetDraft } from './sheet-draft';

/**
 * Lays a style over a range; what it leaves out stays. Cells that had the same style share the merged one,
 * so that a style over 50,000 rows costs one merge.
 */
export function layStyle(draft: SheetDraft, range: CellRange, style: CellStyle): void {
  const merged = new Map<CellStyle | undefined, CellStyle>();
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const cell = draftCell(draft, { row, column });
      let result = merged.get(cell.style);
      if (!result) merged.set(cell.style, (result = { ...cell.style, ...style }));
      cell.style = result;
    }
  }
}
