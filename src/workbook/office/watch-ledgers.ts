import type { CellValue } from '../../model/cell';
import { parseRange } from '../../model/cell';
import { unwatched } from '../../model/progress';
import { cellValues } from './read/sheet-values';
import type { ExcelRuntime } from './runtime';
import { inExcel } from './session';

/** A change that the user of this Excel made to a sheet. */
export type SheetEdit =
  /** Cells were typed, pasted or cleared; 1-based place of the first one, and what they hold now. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly top: number; readonly left: number; readonly values: readonly (readonly CellValue[])[] }
  /** Rows, columns or more cells than are worth looking at one by one changed: the sheet must be read again. */
  | { readonly kind: 'sheet'; readonly sheet: string };

export interface EditListener {
  /** Called with all edits since the last call, in order. */
  readonly onEdits: (edits: readonly SheetEdit[]) => void;
  /** Called where the changed cells could not be read: the edits are lost and everything must be read again. */
  readonly onTrouble: (error: unknown) => void;
  /** Called at each edit of somebody else's who has the workbook open as well. */
  readonly onCoAuthor?: () => void;
}

/** More changed cells than this are not an edit of a row or two. */
const MAX_CELLS = 5000;

interface Change {
  readonly worksheetId: string;
  /** Null where the sheet must be read again. */
  readonly address: string | null;
}

/** The cells that a change is about; null where it is about too many or about where cells stand. */
function addressOf({ changeType, address }: Excel.WorksheetChangedEventArgs): string | null {
  const area = changeType === 'RangeEdited' ? parseRange(address) : null;
  return area && (area.bottom - area.top + 1) * (area.right - area.left + 1) <= MAX_CELLS ? address : null;
}

/** Co-authors' edits are theirs to check, and what the add-in writes it knows, where Excel tells which that is. */
function isUsersOwn(event: Excel.WorksheetChangedEventArgs, supports: ExcelRuntime['supports']): boolean {
  return event.source === 'Local' && !(supports('1.14') && event.triggerSource === 'ThisLocalAddin');
}

/**
 * Tells of every change that the user makes to a sheet, until the returned function is called. Changes that
 * come while others are being read are read together, in one batch.
 *
 * @throws WorkbookTrouble where Excel does not let the add-in listen
 */
export async function watchLedgers(runtime: ExcelRuntime, listener: EditListener): Promise<() => Promise<void>> {
  let waiting: Change[] = [];
  let reading = false;
  const read = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    try {
      while (waiting.length > 0) {
        const changes = waiting;
        waiting = [];
        listener.onEdits(await readEdits(runtime, changes));
      }
    } catch (error) {
      waiting = [];
      listener.onTrouble(error);
    } finally {
      reading = false;
    }
  };
  const registration = await inExcel(runtime, unwatched, false, async ({ context, sync }) => {
    const result = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source === 'Remote') listener.onCoAuthor?.();
      if (!isUsersOwn(event, runtime.supports)) return;
      waiting.push({ worksheetId: event.worksheetId, address: addressOf(event) });
      await read();
    });
    await sync();
    return { result, workbook: context.workbook };
  });
  return async () => {
    // A handler can only be taken away in the context that it was added in.
    await runtime.run(registration.workbook, async (context) => {
      registration.result.remove();
      await context.sync();
    });
  };
}

async function readEdits(runtime: ExcelRuntime, changes: readonly Change[]): Promise<SheetEdit[]> {
  return inExcel(runtime, unwatched, false, async ({ context, sync }) => {
    const asked = changes.map(({ worksheetId, address }) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      sheet.load('name');
      const range = address === null ? null : sheet.getRange(address);
      range?.load('values,rowIndex,columnIndex');
      return { sheet, range };
    });
    await sync();
    return asked.map(({ sheet, range }): SheetEdit => range
      ? { kind: 'cells', sheet: sheet.name, top: range.rowIndex + 1, left: range.columnIndex + 1, values: cellValues(range.values) }
      : { kind: 'sheet', sheet: sheet.name });
  });
}
