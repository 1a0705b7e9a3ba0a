import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DonorBuilder } from './donor';
import { graftAll, workbooksIn } from './graft-all';
import { newFaults, notConvertedByLibreOffice, notOpenedByOpenpyxl } from './other-programs';
import { summaryDonor } from './summary-donor';

const usage = 'npm run keeps -- FOLDER [--out DIR] [--programs]\n';

/**
 * `npm run keeps -- FOLDER [--out DIR] [--programs]`: grafts the summary sheets into every workbook of a folder and
 * tells what was not kept. With `--programs` each result must also pass check-xlsx with no new fault and be opened by
 * openpyxl and LibreOffice. A line for each failure, `N of M keep every part` last.
 *
 * @param buildDonor makes the sheets to graft
 * @returns the exit code: 1 where anything failed, 2 for a wrong call
 */
export async function keeps(args: readonly string[], buildDonor: DonorBuilder = summaryDonor): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' }, programs: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    process.stderr.write(usage);
    return 2;
  }
  const out = values.out ?? (values.programs ? mkdtempSync(join(tmpdir(), 'keeps-')) : null);
  const files = workbooksIn(folder);
  const grafted: string[] = [];
  let kept = 0;
  for await (const { file, lost, written } of graftAll(folder, files, buildDonor, out)) {
    if (lost.length === 0) kept++;
    if (written) grafted.push(file);
    for (const line of lost) process.stdout.write(`${file}: ${line}\n`);
  }
  let failures = 0;
  if (values.programs && out !== null) {
    const pairs = grafted.map((file) => [join(folder, file), join(out, file)] as const);
    for (const check of [
      newFaults,
      notOpenedByOpenpyxl,
      () => notConvertedByLibreOffice(pairs.map(([, after]) => after)),
    ]) {
      const lines = check(pairs);
      failures += lines.length;
      for (const line of lines) process.stdout.write(`${line}\n`);
    }
    process.stdout.write(`${failures} new faults in check-xlsx, openpyxl and LibreOffice\n`);
  }
  process.stdout.write(`${kept} of ${files.length} keep every part\n`);
  return kept === files.length && failures === 0 ? 0 : 1;
}
