import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../app/errors/error-code';
import { FileError } from '../app/errors/file-error';
import { CommandError } from './command-error';

/** The bits of a file's mode that let anybody write. */
const ANY_WRITER = 0o222;
/** Hexadecimal digits that tell the temporary files of one folder apart. */
const BESIDE_DIGITS = 16;

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
 * @throws CommandError where its name lacks the ending, or it is one of the inputs (by whatever name), or exists and
 *   may not be replaced, or is read-only; FileError where the file system cannot be asked
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
  // Renaming would replace a read-only file where the system only checks the folder; whoever protected it meant it.
  if (((await stat(path)).mode & ANY_WRITER) === 0) throw new CommandError('outputReadOnly', { file: path });
}

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Writes one file as `writeOutputs` does. @throws FileError where it cannot be written or put in its place */
export function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  return writeOutputs([{ path, bytes }]);
}

/**
 * Writes files to temporary files beside them, then renames them: a failure half-way leaves no broken file and the old
 * ones as they were. The temporary files of a killed run are overwritten by the next one.
 * @param whileBeside writes anything else before the renaming; no file is renamed where it fails
 * @throws FileError where one cannot be written or put in its place
 */
export async function writeOutputs(outputs: readonly Output[], whileBeside?: () => Promise<void>): Promise<void> {
  try {
    for (const { path, bytes } of outputs) await writeBeside(path, bytes);
    await whileBeside?.();
    for (const { path } of outputs) await putInPlace(path);
  } finally {
    await Promise.all(outputs.map(({ path }) => rm(besideOf(path), { force: true })));
  }
}

async function writeBeside(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await rm(besideOf(path), { force: true });
    // Flushed, so that a power cut after the renaming finds the bytes on the disk.
    await writeFile(besideOf(path), bytes, { flag: 'wx', flush: true });
  } catch (cause) {
    throw new FileError('write', path, { cause });
  }
}

async function putInPlace(path: string): Promise<void> {
  try {
    await rename(besideOf(path), path);
  } catch (cause) {
    throw new FileError('replace', path, { cause });
  }
}

/**
 * The temporary file beside a path. Its name is hidden, not that of a workbook, the same in every run, and short enough
 * where the file's own name is as long as allowed.
 */
function besideOf(path: string): string {
  const name = createHash('sha256').update(basename(path)).digest('hex').slice(0, BESIDE_DIGITS);
  return join(dirname(path), `.taizhang-${name}.tmp`);
}

/** Device and inode, the same for every name of one file; null where there is no file. */
async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(path, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    throw new FileError('write', path, { cause });
  }
}
