import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { RolledUp } from '../../app/rollup/roll-up';
import { hasRowFile, rowFile } from '../../rollup/row-files';
import { CommandError } from '../command-error';
import { makeFolder, writeOutput } from '../files';

/**
 * Writes the rows of every unit that counts as Parquet, one file after the other.
 * @returns how many files were written
 * @throws CommandError where one of them is there and may not be replaced; FileError
 */
export async function writeRows({ rollup: { units } }: RolledUp, folder: string, overwrite: boolean): Promise<number> {
  let count = 0;
  for (const { unit, book } of units) {
    for (const ledger of book.ledgers.filter(({ table, rows }) => rows > 0 && hasRowFile(table))) {
      const { folder: below, file, bytes } = rowFile(unit, ledger);
      const place = join(folder, ...below);
      const path = join(place, file);
      if (!overwrite && (await isThere(path))) throw new CommandError('outputExists', { file: path });
      await makeFolder(place);
      await writeOutput(path, bytes);
      count += 1;
    }
  }
  return count;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
