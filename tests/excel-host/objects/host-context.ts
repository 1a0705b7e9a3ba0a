import type { CellRange } from '../../../src/model/cell';
import { ExcelRefusal } from '../errors';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';

/** Events of the worksheet collection; the numbers are those of its messages in the client's source. */
export const WorksheetEvent = { changed: 10, rowSorted: 19, columnSorted: 20 } as const;
export type WorksheetEvent = (typeof WorksheetEvent)[keyof typeof WorksheetEvent];

/** What the objects share. */
export interface HostContext {
  readonly workbook: HostWorkbook;
  /** True while the user looks at another workbook. */
  otherWorkbookFocused: boolean;
  /** Events of the worksheets for which a handler is registered. */
  readonly listening: Set<WorksheetEvent>;
  /** How many runs are under way that are undone as one. */
  undoGroups: number;
  /** Tells the handlers, after the batch, that the add-in changed cells. */
  readonly changedByAddin: (sheet: HostSheet, area: CellRange) => void;
}

/**
 * For calls that cannot be undone: they empty the undo stack, and within an undo group Excel refuses them (DOC: Undo
 * support with the Excel JavaScript API).
 */
export function loseUndo(context: HostContext): void {
  if (context.undoGroups > 0) throw new ExcelRefusal('UndoNotSupported', 'The operation cannot be part of an undo group.');
  context.workbook.undoWiped = true;
}

/** Some calls need this workbook to be the one in front: office-js issues 771, 5319, 6365. */
export function assertFocused(context: HostContext): void {
  if (context.otherWorkbookFocused) throw new ExcelRefusal('InvalidSelection', 'The current selection is invalid for this operation.');
}
