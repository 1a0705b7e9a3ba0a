import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Programs that some tests need; where one is missing, its tests are skipped by name, and fail with `CI=true`. */
export type Program =
  'chromium' | 'DuckDB' | 'pdftotext' | 'soffice' | 'xmllint' | 'python with openpyxl' | 'shared folder';

/** The folder beside the project that holds the corpus and the checker; null where it is not there. */
export function sharedFolder(): string | null {
  const folder = resolve(__dirname, '../../../shared');
  return existsSync(join(folder, 'tools', 'check-xlsx')) ? folder : null;
}

let python: string | null | undefined;

/** The first Python that has openpyxl; null where none has. */
export function pythonWithOpenpyxl(): string | null {
  python ??=
    ['python3', '/usr/bin/python3'].find((program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0) ??
    null;
  return python;
}

/** Whether DuckDB's package from npm has a binary for this machine; asked in a process of its own, which it may end. */
function loadsDuckDb(): boolean {
  return spawnSync(process.execPath, ['-e', "require('@duckdb/node-api')"], { cwd: __dirname }).status === 0;
}

/** Whether a program is there. */
export function hasProgram(program: Program): boolean {
  if (program === 'shared folder') return sharedFolder() !== null;
  if (program === 'DuckDB') return loadsDuckDb();
  if (program === 'python with openpyxl') return pythonWithOpenpyxl() !== null;
  return spawnSync(program, ['--version']).error === undefined;
}

/** `describe` for tests that need programs. */
export function describeWith(programs: readonly Program[], name: string, body: () => void): void {
  const missing = programs.filter((program) => !hasProgram(program));
  if (missing.length === 0) describe(name, body);
  else if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error(`missing: ${missing.join(', ')}`);
    });
    // Not by the body: where what it needs is missing, there may be nothing to make its tests from.
  } else test.skip(`${name} (missing: ${missing.join(', ')})`, () => undefined);
}

/**
 * Runs a program to its end.
 *
 * @returns what it wrote
 * @throws Error with its messages where it fails or takes longer than `seconds`
 */
export function run(program: string, args: readonly string[], seconds = 300, mayFail = false): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw error;
  if (status !== 0 && !mayFail)
    throw new Error(
      `${program} ${args.slice(0, 3).join(' ')} → ${String(status)}\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
    );
  return stdout;
}

/** So many that a call ends well within its time, also on a busy machine. */
const checkedPerCall = 100;

/** What check-xlsx says of workbooks: a line for each fault, with the file's path in front. */
export function faultsOf(files: readonly string[]): readonly string[] {
  const shared = sharedFolder();
  if (shared === null) throw new Error('no shared folder');
  const lines: string[] = [];
  for (let start = 0; start < files.length; start += checkedPerCall) {
    const batch = files.slice(start, start + checkedPerCall);
    const said = run(
      'python3',
      [join(__dirname, 'check-many.py'), join(shared, 'tools', 'check-xlsx'), ...batch],
      3600,
      true,
    ).split('\n');
    // The last line of a file counts its faults: without it the checker did not get that far.
    for (const file of batch)
      if (!said.some((line) => line.startsWith(`${file}: `) && / \d+ faults$/.test(line)))
        lines.push(`${file}: check-xlsx broke off`);
    lines.push(...said.filter((line) => line !== '' && !/: \d+ faults$/.test(line)));
  }
  return lines;
}
