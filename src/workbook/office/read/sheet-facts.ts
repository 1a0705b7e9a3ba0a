import type { CellRange } from '../../../model/cell';
import { askMarks } from '../marks/ask-marks';
import type { SheetMarks } from '../marks/sheet-marks';
import type { Session } from '../session';
import { areaOf } from './used-areas';

/** Merged ranges by the name of their sheet, as they were last read. */
export type KnownMerges = ReadonlyMap<string, readonly CellRange[]>;

/** What is known of a ledger's sheet besides its values. */
export interface SheetFacts {
  readonly merges: readonly CellRange[];
  /** Null where they were not asked for. */
  readonly marks: SheetMarks | null;
}

/** What is asked of a sheet besides its values, and what Excel may fail at. */
export interface FactsWanted {
  /** Colour rules that came back by an undo, or were duplicated, cannot be read (office-js issues 6396, 6835, 6827). */
  readonly marks: boolean;
  /**
   * Asking for merged cells empties the undo stack (office-js issue 5918), and more than 512 areas cannot be listed
   * (reference page).
   */
  readonly merges: boolean;
}

/** Queues what is to be known of a sheet; the answer can be taken after the next sync. */
export function askSheetFacts(session: Session, name: string, wanted: FactsWanted): () => SheetFacts {
  const { context, supports } = session;
  const cells = context.workbook.worksheets.getItem(name).getRange();
  const marks = wanted.marks ? askMarks(session, name) : null;
  let merged: Excel.RangeAreas | null = null;
  if (wanted.merges && supports('1.13')) {
    merged = cells.getMergedAreasOrNullObject();
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  }
  return () => ({
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    marks: marks && marks(),
  });
}
