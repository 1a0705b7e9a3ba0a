import { engine } from '../engine/engine';
import { openInWorker } from '../environment/workbook-worker';

/** Whether a file is a county's return slip. What cannot be opened is none; why is said where it is opened. */
export async function isSlip(file: File): Promise<boolean> {
  try {
    const { workbook, end } = await openInWorker({ bytes: new Uint8Array(await file.arrayBuffer()) });
    try {
      return await engine.looksLikeSlip(workbook);
    } finally {
      end();
    }
  } catch {
    return false;
  }
}
