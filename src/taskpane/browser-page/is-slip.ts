import { engine } from '../engine/engine';
import { openInWorker } from '../environment/workbook-worker';

/**
 * Whether a file is a county's return slip. A file that cannot be opened is none; the user is told why where it is
 * opened.
 */
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
