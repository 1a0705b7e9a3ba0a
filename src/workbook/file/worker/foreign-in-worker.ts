import { transfer, wrap, type Endpoint } from 'comlink';
import { foreignSheetOf } from '../../../model/form-content';
import type { ForeignWorkbook } from '../../../model/foreign-workbook';
import type { Work } from '../../../model/progress';
import { carryErrors } from './errors';
import { openLine } from './line';
import type { NumberedForeign, WorkbookService } from './service';

/**
 * Reads a file with old tables, a workbook or .csv, in a worker; its rows come in messages small enough that the page never waits.
 *
 * @param worker a fresh worker that runs `worker.ts`, or what stands for one
 * @param file its bytes, which are handed over, and its name
 * @param lost rejects where the worker breaks down
 * @throws UnusableFile
 */
export async function readForeignInWorker(
  worker: Endpoint,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  work: Work,
  lost: Promise<never>,
): Promise<ForeignWorkbook> {
  work.signal.throwIfAborted();
  carryErrors();
  const service = wrap<WorkbookService>(worker);
  const line = openLine(work);
  try {
    const called = service.readForeign(transfer(bytes, [bytes.buffer]), name, line.port);
    const read = called.then(() => line.answered);
    const { date1904, sheets } = (await Promise.race([read, line.cancelled, lost])) as NumberedForeign;
    return {
      date1904,
      sheets: sheets.map((cells) => foreignSheetOf({ ...cells, values: line.rows.get(cells.values) ?? [] })),
    };
  } finally {
    line.close();
  }
}
