import type { CellRange } from '../../../src/model/cell';
import { ExcelRefusal } from '../errors';
import type { HostRange } from '../model/range';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';

/** What some builds of Excel do and others do not; by default none of it. */
export interface HostQuirks {
  /** Fitting to a number of pages goes unheard, a scale does not (office-js issue 1860). */
  readonly ignoresFitToPages?: boolean;
  /**
   * The client knows `Worksheet.notes`, and Excel makes them or answers this code; on the web it refuses them though it
   * has the requirement set (office-js issue 6198, which does not name the code).
   */
  readonly notes?: 'made' | 'GeneralException' | 'ItemNotFound' | 'NotImplemented';
  /** Most characters of an address that `getRanges` takes; by default 8,192 (office-js issue 5198). */
  readonly longestAddress?: number;
}

/** Events of the worksheet collection; the numbers are those of its messages in the client's source. */
export const WorksheetEvent = { changed: 10, rowSorted: 19, columnSorted: 20 } as const;
export type WorksheetEvent = (typeof WorksheetEvent)[keyof typeof WorksheetEvent];

/** What the objects share. */
export interface HostContext {
  readonly workbook: HostWorkbook;
  readonly quirks: HostQuirks;
  /** True while the user looks at another workbook. */
  otherWorkbookFocused: boolean;
  /** Events of the worksheets for which a handler is registered. */
  readonly listening: Set<WorksheetEvent>;
  /** How many runs are under way that are undone as one. */
  undoGroups: number;
  /** The ranges that a caller keeps from one batch to the next. */
  readonly kept: () => Iterable<HostRange>;
  /** Tells the handlers, after the batch, that the add-in changed cells. */
  readonly changedByAddin: (sheet: HostSheet, area: CellRange) => void;
}

/**
 * For calls that cannot be undone: they empty the undo stack, and within an undo group Excel refuses them (DOC: Undo
 * support with the Excel JavaScript API).
 */
export function loseUndo(context: HostContext): void {
  if (context.undoGroups > 0)
    throw new ExcelRefusal('UndoNotSupported', 'The operation cannot be part of an undo group.');
  context.workbook.undoWiped = true;
}

/**
 * Some calls need this workbook to be the one in front, and each has its own way of saying so: the article
 * "Troubleshooting Excel add-ins", and for names office-js issue 6365.
 */
export function assertFocused(context: HostContext, code: 'GeneralException' | 'InvalidSelection'): void {
  if (context.otherWorkbookFocused) throw new ExcelRefusal(code, 'Another workbook has the focus.');
}
