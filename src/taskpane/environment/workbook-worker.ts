import type { SheetPlan } from '../../model/plan';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import type { WorkerSource } from '../../workbook/file/worker/worker-workbook';
import { workerLost } from './worker-lost';

/** A fresh worker for workbooks, and what rejects where it breaks down. */
export function startWorker(): { readonly worker: Worker; readonly lost: Promise<never> } {
  const worker = new Worker(new URL('../../workbook/file/worker/worker.ts', import.meta.url));
  return { worker, lost: workerLost(worker) };
}

/** Opens a workbook in a worker; `end` ends both. */
export async function openInWorker(
  source: WorkerSource,
): Promise<{ readonly workbook: FileWorkbook; readonly end: () => void }> {
  const { openInWorker: open } = await import('../../workbook/file/worker/worker-workbook');
  const { worker, lost } = startWorker();
  try {
    return {
      workbook: await open(worker, source, lost),
      end: () => {
        worker.terminate();
      },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

/** The bytes of a workbook of these sheets, made in a worker that ends with it. */
export async function packInWorker(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const { workbook, end } = await openInWorker({ plans });
  try {
    return await workbook.save();
  } finally {
    end();
  }
}
