import { parseRange } from '../../model/cell';
import type { CellsEdit, SheetEdit } from '../../model/edit';
import { unwatched } from '../../model/progress';
import { formatsByColumn, runsOfFormats } from './read/number-formats';
import { withPictures } from './read/pictures';
import { cellValues } from './read/sheet-values';
import type { ExcelRuntime } from './runtime';
import { inExcel, type Session } from './session';

export interface EditListener {
  /** Called with all edits since the last call, in order. */
  readonly onEdits: (edits: readonly SheetEdit[]) => void;
  /** Called where the changed cells could not be read: the edits are lost and everything must be read again. */
  readonly onError: (error: unknown) => void;
  /** Called at each edit of somebody else who has the workbook open as well. */
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

/**
 * Whether a change is the user's own. Co-authors check their own edits, and the add-in knows what it wrote, where Excel
 * tells which changes those are.
 */
function isUsersOwn(event: Excel.WorksheetChangedEventArgs, supports: ExcelRuntime['supports']): boolean {
  return event.source === 'Local' && !(supports('1.14') && event.triggerSource === 'ThisLocalAddin');
}

/**
 * Tells of the changes that the user makes to sheets, until the returned function is called. Changes that come while
 * others are being read are read together, in one batch.
 *
 * Not every change is told: Excel has no event for some picks from dropdowns on the web and for filling down over
 * filtered rows (office-js issues 3888, 4066 and 1110), nor before ExcelApi 1.10 for sorting.
 *
 * @throws WorkbookError where Excel does not let the add-in listen
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
      listener.onError(error);
    } finally {
      reading = false;
    }
  };
  const registration = await inExcel(runtime, unwatched, async ({ context, sync }) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    const note = async (change: Change): Promise<void> => {
      waiting.push(change);
      await read();
    };
    const results: { remove(): void }[] = [
      worksheets.onChanged.add(async (event) => {
        if (event.source === 'Remote') listener.onCoAuthor?.();
        if (isUsersOwn(event, runtime.supports))
          await note({ worksheetId: event.worksheetId, address: addressOf(event) });
      }),
    ];
    if (runtime.supports('1.10')) {
      const onSorted = async ({
        worksheetId,
        source,
      }: Excel.WorksheetRowSortedEventArgs | Excel.WorksheetColumnSortedEventArgs): Promise<void> => {
        if (source === 'Local') await note({ worksheetId, address: null });
      };
      results.push(worksheets.onRowSorted.add(onSorted), worksheets.onColumnSorted.add(onSorted));
    }
    await sync();
    return { results, workbook };
  });
  return async () => {
    // A handler can only be taken away in the context that it was added in.
    await runtime.run(registration.workbook, async (context) => {
      for (const result of registration.results) result.remove();
      await context.sync();
    });
  };
}

async function readEdits(runtime: ExcelRuntime, changes: readonly Change[]): Promise<SheetEdit[]> {
  return inExcel(runtime, unwatched, async (session) => {
    const { context, ask } = session;
    const asked = changes.map(({ worksheetId, address }) => {
      const sheet = context.workbook.worksheets.getItem(worksheetId);
      sheet.load('name');
      const range = address === null ? null : sheet.getRange(address);
      range?.load('values,numberFormat,rowIndex,columnIndex');
      return { sheet, range };
    });
    await ask();
    const edits: SheetEdit[] = [];
    for (const { sheet, range } of asked)
      edits.push(range ? await cellsEdit(session, sheet.name, range) : { kind: 'sheet', sheet: sheet.name });
    return edits;
  });
}

async function cellsEdit(
  session: Session,
  sheet: string,
  { values, numberFormat, rowIndex, columnIndex }: Excel.Range,
): Promise<CellsEdit> {
  const [top, left] = [rowIndex + 1, columnIndex + 1];
  const held = await withPictures(session, sheet, { top, left, values: cellValues(values) });
  return { kind: 'cells', sheet, ...held, formats: runsOfFormats(formatsByColumn(numberFormat, top, left), held) };
}
