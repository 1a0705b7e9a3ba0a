import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError } from '../../app/errors/file-error';

/** The folder in which new folders are written and old ones wait. */
const STAGE = '.rows.tmp';

/**
 * Writes folders in a stage beside, then puts them in the place of those of the same names; where that fails, the old
 * ones are put back. What a killed run left behind is put back, or deleted, by the next one.
 * @param write writes all of the folders below the path that it is given
 * @throws FileError where a folder cannot be written or put in its place
 */
export async function replaceFolders(
  parent: string,
  names: readonly string[],
  write: (folder: string) => Promise<void>,
): Promise<void> {
  const beside = join(parent, STAGE);
  const [fresh, old] = [join(beside, 'new'), join(beside, 'old')];
  const moved: (readonly [from: string, to: string])[] = [];
  /** Moves a folder; fails where a program has one of its files open. */
  const replace = async (name: string, from: string, to: string): Promise<void> => {
    try {
      await rename(join(from, name), join(to, name));
      moved.push([join(from, name), join(to, name)]);
    } catch (cause) {
      throw new FileError('replace', join(parent, name), { cause });
    }
  };
  try {
    for (const name of names) {
      const [waiting, place] = [join(old, name), join(parent, name)];
      if ((await isThere(waiting)) && !(await isThere(place))) await rename(waiting, place);
    }
    await rm(beside, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await mkdir(old);
    await write(fresh);
    // All old folders go before the first new one comes, so that no reader finds tables of two roll-ups side by side.
    for (const name of names) if (await isThere(join(parent, name))) await replace(name, parent, old);
    for (const name of names) await replace(name, fresh, parent);
  } catch (cause) {
    // Where even this fails, the old folders stay in the stage, from which the next run takes them.
    for (const [from, to] of moved.toReversed()) await rename(to, from);
    await rm(beside, { recursive: true, force: true });
    throw cause instanceof FileError ? cause : new FileError('write', parent, { cause });
  }
  await rm(beside, { recursive: true, force: true });
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
