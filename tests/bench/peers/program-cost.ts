import { spawnSync } from 'node:child_process';

/** Milliseconds of the processor that a program takes from its start to its end, those of its children among them. */
export function programCost(line: readonly string[]): number {
  // The shell tells what its children took of the processor.
  const { status, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >&2', 'bash', ...line], {
    encoding: 'utf8',
  });
  const [, user, system] = /([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  if (status !== 0 || user === undefined || system === undefined) throw new Error(stderr);
  return (Number(user) + Number(system)) * 1000;
}
