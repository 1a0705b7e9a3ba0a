import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { run } from '../../support/programs';

/** The first of the usual Pythons that has a library; null where none has. */
export function pythonWith(library: string): string | null {
  const has = (program: string): boolean => spawnSync(program, ['-c', `import ${library}`]).status === 0;
  return ['python3', '/usr/bin/python3'].find(has) ?? null;
}

/** Milliseconds of the processor that one of the scripts beside this file prints. */
export function printedBy(python: string, script: string, ...args: readonly string[]): number {
  return Number(run(python, [join(__dirname, script), ...args], 1800));
}
