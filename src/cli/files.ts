import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError } from '../app/errors/file-error';
import { CommandError } from './command-error';

/** Reads a whole file. @throws FileError where there is none or it cannot be read. */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new FileError('read', path, { cause });
  }
}

/** Makes a folder, and those above it, where it is not there yet. @throws FileError */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw new FileError('write', path, { cause });
  }
}

/**
 * Makes sure, before any work, that the output may be written.
 * @throws CommandError where its name does not end as it is to, it is one of the inputs (by whatever name), or exists and may not
 *   be replaced;
 *   FileError where its place cannot be looked at
 */
export async function checkOutput(
  path: string,
  inputs: readonly string[],
  overwrite: boolean,
  ending = '.xlsx',
): Promise<void> {
  if (!path.toLowerCase().endsWith(ending)) throw new CommandError('outputKind', { file: path, ending });
  const target = await identityOf(path);
  if (target === null) return;
  for (const input of inputs) {
    if ((await identityOf(input)) === target) throw new CommandError('outputIsInput', { file: path });
  }
  if (!overwrite) throw new CommandError('outputExists', { file: path });
}

/** Writes beside, then renames: a failure half-way leaves no broken file and the old one as it was. @throws FileError */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (cause) {
    await rm(beside, { force: true });
    throw new FileError('write', path, { cause });
  }
}

/** Device and inode, the same for every name of one file; null where there is no file. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new FileError('write', path, { cause });
  }
}
