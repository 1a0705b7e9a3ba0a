import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run';

const BUNDLE = resolve(__dirname, '../../dist/cli/main.cjs');

/** What one run of the command line came to. */
export interface CliResult {
  readonly code: number | null;
  /** Standard output: results. */
  readonly out: string;
  /** Standard error: words for people. */
  readonly err: string;
}

/** Runs a command line in this process, where what the runs before it have loaded is there already. */
export async function cli(...args: readonly string[]): Promise<CliResult> {
  let out = '';
  let err = '';
  const code = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** Runs the built command line as a user does, in a process of its own. */
export function builtCli(...args: readonly string[]): CliResult {
  if (!existsSync(BUNDLE)) throw new Error('The command line is not built: npm run build:cli');
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args], {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of this test file's own; gone when its tests are over. */
export function useFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => join(folder, name);
}
