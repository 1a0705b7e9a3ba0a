import type { WorkerSource } from '../../workbook/file/worker/worker-workbook';
import type { FileWorkspace } from '../workspace';
import type { Source } from './source';

const SAMPLE_NAME = '示例乡台账.xlsx';
const BLANK_NAME = '双联台账.xlsx';

/**
 * Opens a workbook in the browser's memory, in a worker of its own; nothing is sent anywhere.
 * @throws UnusableFile where the file cannot be used
 */
export async function openWorkspace(source: Source): Promise<FileWorkspace> {
  switch (source.kind) {
    case 'file':
      return workspaceOf(source.file.name, { bytes: new Uint8Array(await source.file.arrayBuffer()) });
    case 'sample':
      return workspaceOf(SAMPLE_NAME, { plans: (await import('../../app/create')).samplePlans() });
    case 'blank':
      return workspaceOf(BLANK_NAME, { plans: (await import('../../app/create')).blankPlans() });
  }
}

async function workspaceOf(name: string, source: WorkerSource): Promise<FileWorkspace> {
  const { openInWorker } = await import('../../workbook/file/worker/worker-workbook');
  const worker = new Worker(new URL('../../workbook/file/worker/worker.ts', import.meta.url));
  const lost = new Promise<never>((_, reject) => {
    worker.onerror = (event) => { reject(new Error(event.message || 'The worker ended')); };
  });
  lost.catch(() => undefined);
  try {
    const workbook = await openInWorker(worker, source, lost);
    return {
      kind: 'file',
      name,
      port: workbook,
      view: { mark: () => Promise.resolve(), select: () => Promise.resolve(), inOneStep: async (task) => ({ result: await task(), oneStep: false }) },
      save: () => workbook.save(),
      sheets: () => workbook.sheetNames(),
      readSheet: async (sheet) => (await workbook.readGrid(sheet)) ?? { top: 1, left: 1, values: [] },
      close: () => { worker.terminate(); },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
