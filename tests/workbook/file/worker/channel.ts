import { expose } from 'comlink';
import type { FileWorkbook } from '../../../../src/workbook/file/file-workbook';
import { WorkbookService } from '../../../../src/workbook/file/worker/service';
import { openInWorker, type WorkerSource } from '../../../../src/workbook/file/worker/worker-workbook';

const never = new Promise<never>(() => undefined);
const open = new Set<MessagePort>();

/**
 * Opens a workbook behind a channel, over which everything goes as structured clones, as between a page and its worker.
 */
export async function openBehindChannel(source: WorkerSource, lost = never): Promise<FileWorkbook> {
  const { port1, port2 } = new MessageChannel();
  open.add(port1).add(port2);
  expose(new WorkbookService(), port1);
  return openInWorker(port2, source, lost);
}

/** Closes all channels; ports that stay open keep the process alive. */
export function closeChannels(): void {
  for (const port of open) port.close();
  open.clear();
}
