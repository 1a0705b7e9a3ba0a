import type { CellRange } from '../../../model/cell';
import { isMarkFormula } from '../marks/mark-formula';
import type { SheetMarks } from '../marks/sheet-marks';
import type { Session } from '../session';
import { areaOf } from './used-areas';

/** Merged ranges by the name of their sheet, as they were last read. */
export type KnownMerges = ReadonlyMap<string, readonly CellRange[]>;

/** What is known of a ledger's sheet besides its values. */
export interface SheetFacts {
  readonly merges: readonly CellRange[];
  readonly marks: SheetMarks;
}

/**
 * Queues what is to be known of a sheet; the answer can be taken after the next sync.
 *
 * @param withMerges asking for merged cells empties Excel's undo stack (office-js issue 5918)
 */
export function askSheetFacts({ context, supports }: Session, name: string, withMerges: boolean): () => SheetFacts {
  const sheet = context.workbook.worksheets.getItem(name);
  const cells = sheet.getRange();
  sheet.protection.load('protected');
  cells.conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
  let merged: Excel.RangeAreas | null = null;
  if (withMerges && supports('1.13')) {
    merged = cells.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  }
  return () => ({
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    marks: {
      protected: sheet.protection.protected,
      ids: cells.conditionalFormats.items.flatMap(({ id, customOrNullObject: custom }) => (!custom.isNullObject && isMarkFormula(custom.rule.formula) ? [id] : [])),
    },
  });
}
