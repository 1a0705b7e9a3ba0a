import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programCost } from './program-cost';

/** Milliseconds of the processor that LibreOffice takes to load a workbook and to save it as another kind of file. */
export function convertingCost(file: string, kind: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  try {
    return programCost([
      'soffice',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      kind,
      '--outdir',
      folder,
      file,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
