import { wrap, type Endpoint } from 'comlink';
import { drawnIn, foreignSheetOf } from '../../../model/form-content';
import type { SheetEdits } from '../../../model/form-fill';
import type { Work } from '../../../model/progress';
import type { OpenedForm } from '../fill-form';
import type { CopiesOutcome, FilledCopy, FilledForm } from '../filled-forms';
import { carryErrors } from './errors';
import { openChannel } from './work-channel';
import type { NumberedForm, WorkbookService } from './service';

/** A form's file: its bytes and its name, which says whether it is a workbook or a document. */
export interface FormFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** A worker that runs `worker.ts`, and a promise that rejects where the worker breaks down. */
export interface FormWorker {
  readonly worker: Endpoint;
  readonly lost: Promise<never>;
}

/** What is known of a form that was opened in a worker; filling it takes a worker again. */
export type FormFromWorker = Omit<OpenedForm, 'fill' | 'fillCopies'>;

/** Opens a form in a worker; its rows come in messages small enough that the page never waits. @throws UnusableFile */
export async function openFormInWorker(
  { worker, lost }: FormWorker,
  { bytes, name }: FormFile,
  work: Work,
): Promise<FormFromWorker> {
  work.signal.throwIfAborted();
  carryErrors();
  const line = openChannel(work);
  try {
    const called = wrap<WorkbookService>(worker).openForm(bytes, name, line.port);
    const read = called.then(() => line.answered);
    const { date1904, sheets } = (await Promise.race([read, line.cancelled, lost])) as NumberedForm;
    const drawn = new Map(sheets.map((cells) => [cells.sheet, { ranges: cells.drawn, holds: drawnIn(cells) }]));
    const workbook = {
      date1904,
      sheets: sheets.map((cells) => foreignSheetOf({ ...cells, values: line.rows.get(cells.values) ?? [] })),
    };
    return {
      workbook,
      hasFormat: (sheet, row, column) => drawn.get(sheet)?.holds(row, column) === true,
      drawnOn: (sheet) => drawn.get(sheet)?.ranges ?? [],
    };
  } finally {
    line.close();
  }
}

/** Fills a copy of a form in a worker. @throws UnusableFile */
export async function fillFormInWorker(
  { worker, lost }: FormWorker,
  { bytes, name }: FormFile,
  sheets: readonly SheetEdits[],
  work: Work,
): Promise<FilledForm> {
  work.signal.throwIfAborted();
  carryErrors();
  const line = openChannel(work);
  try {
    const filled = wrap<WorkbookService>(worker).fillCopy(bytes, name, sheets.map(plainEdits), line.port);
    return await Promise.race([filled, line.cancelled, lost]);
  } finally {
    line.close();
  }
}

/** Fills copies of a form's sheet in a worker. @throws UnusableFile, NoRoom */
export async function fillCopiesInWorker(
  { worker, lost }: FormWorker,
  { bytes, name }: FormFile,
  sheet: string,
  copies: readonly FilledCopy[],
  work: Work,
): Promise<CopiesOutcome> {
  work.signal.throwIfAborted();
  carryErrors();
  const line = openChannel(work);
  const plain = copies.map((copy) => ({ name: copy.name, edits: plainEdits(copy.edits) }));
  try {
    const filled = wrap<WorkbookService>(worker).fillCopies({ bytes, name, sheet }, plain, line.port);
    return await Promise.race([filled, line.cancelled, lost]);
  } finally {
    line.close();
  }
}

/** Edits reduced to what filling needs: traces and the like are not copied to the worker. */
function plainEdits({ sheet, inserts, cells }: SheetEdits): SheetEdits {
  const plain = cells.map(({ row, column, value, blanks }) => ({ row, column, value, ...(blanks && { blanks }) }));
  return { sheet, inserts, cells: plain };
}
