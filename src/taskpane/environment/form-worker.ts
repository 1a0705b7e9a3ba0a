import type { Work } from '../../model/progress';
import type { OpenedForm } from '../../workbook/file/fill-form';
import type { FormFile, FormWorker } from '../../workbook/file/worker/form-in-worker';
import { startWorker } from './workbook-worker';

/** A form that is opened and filled in workers, each of which ends with its work. @throws UnusableFile */
export async function openFormInWorker(file: FormFile, work: Work): Promise<OpenedForm> {
  const {
    fillCopiesInWorker,
    fillFormInWorker,
    openFormInWorker: open,
  } = await import('../../workbook/file/worker/form-in-worker');
  const opened = await inWorker((worker) => open(worker, file, work));
  return {
    ...opened,
    fill: (sheets, filling) => inWorker((worker) => fillFormInWorker(worker, file, sheets, filling)),
    fillCopies: (sheet, copies, filling) =>
      inWorker((worker) => fillCopiesInWorker(worker, file, sheet, copies, filling)),
  };
}

async function inWorker<Result>(made: (worker: FormWorker) => Promise<Result>): Promise<Result> {
  const { worker, lost } = startWorker();
  try {
    return await made({ worker, lost });
  } finally {
    worker.terminate();
  }
}
