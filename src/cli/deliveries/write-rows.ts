import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../app/errors/error-code';
import type { RolledUp } from '../../app/rollup/roll-up';
import { unitFiles, ROW_TABLES } from '../../rollup/row-files/unit-files';
import { CommandError } from '../command-error';
import { replaceFolders } from './replace-folders';

/** The name of a unit's folder within a table's folder. */
const PARTITION = /^unit=/;

/**
 * Makes sure, before any work, that the row files may be written.
 * @throws CommandError where tables are there and may not be replaced, or hold something that no roll-up wrote
 */
export async function checkRows(folder: string, overwrite: boolean): Promise<void> {
  for (const table of ROW_TABLES) {
    const place = join(folder, table);
    const entries = await entriesOf(place);
    if (entries === null) continue;
    if (!overwrite) throw new CommandError('outputExists', { file: place });
    if (!entries.every((entry) => PARTITION.test(entry))) throw new CommandError('notRowFiles', { folder: place });
  }
}

/**
 * Writes the rows of every counted unit as Parquet: all tables, or none of them. The tables of an earlier roll-up are
 * replaced as a whole, so that no unit remains that has not reported this time.
 * @returns how many files were written
 * @throws FileError; the folder is then as it was
 */
export async function writeRows({ rollup: { units } }: RolledUp, folder: string): Promise<number> {
  let count = 0;
  await replaceFolders(folder, ROW_TABLES, async (stage) => {
    for (const unit of units) {
      for (const { folder: below, file, bytes } of unitFiles(unit)) {
        const place = join(stage, ...below);
        await mkdir(place, { recursive: true });
        await writeFile(join(place, file), bytes);
        count += 1;
      }
    }
  });
  return count;
}

/** The names in a folder; null where there is none. */
async function entriesOf(folder: string): Promise<readonly string[] | null> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return null;
    throw new CommandError('notRowFiles', { folder });
  }
}
