import { BadMap, parseMap, type MappedTable } from '../../app/mapping-file';
import { CommandError } from '../command-error';
import { readInput } from '../files';

/**
 * The user's own mapping from a file; null where none was given.
 * @throws CommandError where it is no mapping; FileError where the file cannot be read
 */
export async function mapFrom(path: string | undefined): Promise<readonly MappedTable[] | null> {
  if (path === undefined) return null;
  const text = new TextDecoder().decode(await readInput(path));
  return withMapOf(path, () => parseMap(text));
}

/** Runs what applies a mapping. @throws CommandError in place of a BadMap: the mapping does not fit the tables */
export async function withMapOf<Result>(
  path: string | undefined,
  made: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await made();
  } catch (error) {
    if (error instanceof BadMap) throw new CommandError('badMap', { file: path ?? '', detail: error.detail });
    throw error;
  }
}
