import type { SheetPlan } from '../../model/plan';
import type { FileWorkbook } from '../../workbook/file/file-workbook';
import type { WorkerSource } from '../../workbook/file/worker/worker-workbook';
import { engine } from '../engine/engine';
import type { FileWorkspace } from '../environment/workspace';
import { downloadFile } from '../environment/download';
import type { Source } from './source';

const SAMPLE_NAME = '示例乡台账.xlsx';
const BLANK_NAME = '双联台账.xlsx';

/**
 * Opens a workbook in the browser's memory; nothing is sent anywhere. A file is read in a worker of its own.
 * @throws UnusableFile where the file cannot be used
 */
export async function openWorkspace(source: Source): Promise<FileWorkspace> {
  switch (source.kind) {
    case 'file': {
      const { workbook, end } = await inWorker({ bytes: new Uint8Array(await source.file.arrayBuffer()) });
      return workspaceOf(source.file.name, workbook, { prepare: () => undefined, close: end });
    }
    case 'sample':
      return freshWorkspace(SAMPLE_NAME, await engine.samplePlans());
    case 'blank':
      return freshWorkspace(BLANK_NAME, await engine.blankPlans());
  }
}

/** A workbook of the product's own sheets. It needs no worker before something is changed. */
async function freshWorkspace(name: string, plans: readonly SheetPlan[]): Promise<FileWorkspace> {
  const { FreshWorkbook } = await import('../../workbook/file/fresh/fresh-workbook');
  let closed = false;
  let end: () => void = () => undefined;
  const workbook = new FreshWorkbook(plans, async () => {
    const packed = await inWorker({ plans });
    ({ end } = packed);
    if (closed) end();
    return packed.workbook;
  });
  return workspaceOf(name, workbook, {
    // Where it fails it is tried again when it is needed, and said then.
    prepare: () => {
      workbook.packed().catch(() => undefined);
    },
    close: () => {
      closed = true;
      end();
    },
  });
}

function workspaceOf(
  name: string,
  workbook: FileWorkbook,
  ways: Pick<FileWorkspace, 'prepare' | 'close'>,
): FileWorkspace {
  return {
    kind: 'file',
    name,
    port: workbook,
    view: {
      mark: () => Promise.resolve(),
      select: () => Promise.resolve(),
      inOneStep: async (task) => ({ result: await task(), oneStep: false }),
    },
    save: async (file) => {
      downloadFile(file, await workbook.save(), 'xlsx');
    },
    sheets: () => workbook.sheetNames(),
    readSheet: async (sheet) => (await workbook.readGrid(sheet)) ?? { top: 1, left: 1, values: [] },
    ...ways,
  };
}

/** Opens a workbook in a worker; `end` ends both. */
async function inWorker(source: WorkerSource): Promise<{ readonly workbook: FileWorkbook; readonly end: () => void }> {
  const { openInWorker } = await import('../../workbook/file/worker/worker-workbook');
  const worker = new Worker(new URL('../../workbook/file/worker/worker.ts', import.meta.url));
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      reject(new Error(event.message || 'The worker ended'));
    };
  });
  lost.catch(() => undefined);
  try {
    return {
      workbook: await openInWorker(worker, source, lost),
      end: () => {
        worker.terminate();
      },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
