import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** Milliseconds of the processor that LibreOffice takes to load a workbook and to save it as another kind of file. */
export function convertingCost(file: string, kind: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  try {
    const office = [
      'soffice',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      kind,
      '--outdir',
      folder,
      file,
    ];
    // The shell tells what its children took of the processor.
    const { status, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >&2', 'bash', ...office], {
      encoding: 'utf8',
    });
    const [, user, system] = /([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
    if (status !== 0 || user === undefined || system === undefined) throw new Error(stderr);
    return (Number(user) + Number(system)) * 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
