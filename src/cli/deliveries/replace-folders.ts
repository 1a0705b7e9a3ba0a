import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError } from '../../app/errors/file-error';

/** The folder beside those that are replaced; what a killed run left in it is thrown away by the next one. */
const STAGE = '.rows.tmp';

/**
 * Writes folders beside, then puts them in the place of those of the same names, in the order given; where that fails,
 * those that were there come back.
 * @param write writes all of the folders below the path that it is given
 * @throws FileError, or what `write` throws
 */
export async function replaceFolders(
  parent: string,
  names: readonly string[],
  write: (stage: string) => Promise<void>,
): Promise<void> {
  const stage = join(parent, STAGE);
  const [fresh, old] = [join(stage, 'new'), join(stage, 'old')];
  const moved: (readonly [from: string, to: string])[] = [];
  const move = async (from: string, to: string): Promise<void> => {
    await rename(from, to);
    moved.push([from, to]);
  };
  try {
    await rm(stage, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await mkdir(old);
    await write(fresh);
    // All go before the first comes: no reader ever meets tables of two roll-ups side by side.
    for (const name of names) await ifThere(() => move(join(parent, name), join(old, name)));
    for (const name of names) await move(join(fresh, name), join(parent, name));
  } catch (cause) {
    for (const [from, to] of moved.toReversed()) await rename(to, from);
    throw cause instanceof FileError ? cause : new FileError('write', parent, { cause });
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function ifThere(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause;
  }
}
