import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { faultsOf, pythonWithOpenpyxl, run } from '../support/programs';

/**
 * What check-xlsx finds in workbooks that it did not find in those they were made from.
 *
 * @param pairs paths of the workbook before and after
 */
export function newFaults(pairs: readonly (readonly [before: string, after: string])[]): readonly string[] {
  const found = byFile(faultsOf(pairs.map(([, after]) => after)));
  return pairs.flatMap(([before, after]) => {
    const faults = found.get(after) ?? [];
    if (faults.length === 0) return [];
    const old = new Set(byFile(faultsOf([before])).get(before));
    return faults.filter((fault) => !old.has(fault)).map((fault) => `${basename(after)}: check-xlsx: ${fault}`);
  });
}

function byFile(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const [, file = '', fault = ''] = /^(.*?\.xls[xm]): (.*)$/i.exec(line) ?? [];
    found.set(file, [...(found.get(file) ?? []), fault]);
  }
  return found;
}

const openpyxlScript = `
import sys, warnings, openpyxl
warnings.simplefilter('ignore')
for path in sys.argv[1:]:
    try:
        book = openpyxl.load_workbook(path)
        for sheet in book.worksheets: list(sheet.iter_rows(max_row=50))
    except Exception as error:
        print(path, type(error).__name__, str(error)[:200], sep='\\t')
`;

/** The workbooks that openpyxl does not open, of those it opened before. */
export function notOpenedByOpenpyxl(pairs: readonly (readonly [before: string, after: string])[]): readonly string[] {
  const python = pythonWithOpenpyxl();
  if (python === null) throw new Error('no openpyxl');
  const failures = (files: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      run(python, ['-c', openpyxlScript, ...files], 1800)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => [line.split('\t')[0] ?? '', line.split('\t').slice(1).join(': ')]),
    );
  const failed = failures(pairs.map(([, after]) => after));
  const suspects = pairs.filter(([, after]) => failed.has(after));
  const before = suspects.length === 0 ? new Map<string, string>() : failures(suspects.map(([path]) => path));
  return suspects
    .filter(([path]) => !before.has(path))
    .map(([, after]) => `${basename(after)}: openpyxl: ${failed.get(after) ?? ''}`);
}

/** Starting LibreOffice takes longer than converting a small workbook. */
const filesPerCall = 60;

/**
 * Converts workbooks with LibreOffice, many at a time.
 *
 * @param format what to convert to. Not csv: a note at the last cell of a sheet makes it write every cell before.
 * @returns a line for each that did not come out
 */
export function notConvertedByLibreOffice(
  files: readonly string[],
  format = 'ods',
  keepIn: string | null = null,
): readonly string[] {
  const work = mkdtempSync(join(tmpdir(), 'soffice-'));
  const out = keepIn ?? join(work, 'out');
  try {
    for (let start = 0; start < files.length; start += filesPerCall) {
      run(
        'soffice',
        [
          '--headless',
          '--norestore',
          `-env:UserInstallation=file://${join(work, 'profile')}`,
          '--convert-to',
          format,
          '--outdir',
          out,
          ...files.slice(start, start + filesPerCall),
        ],
        1200,
      );
    }
    return files
      .filter((file) => !existsSync(join(out, `${basename(file).replace(/\.[^.]*$/, '')}.${format}`)))
      .map((file) => `${basename(file)}: LibreOffice did not convert it`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
