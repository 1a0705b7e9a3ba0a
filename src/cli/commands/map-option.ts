import { BadMap, parseMap, type MappedTable } from '../../app/mapping-file';
import { CommandError } from '../command-error';
import { readInput } from '../files';

/** The user's own mapping from a file; null where none was given. @throws CommandError where it is no mapping */
export async function mapFrom(path: string | undefined): Promise<readonly MappedTable[] | null> {
  if (path === undefined) return null;
  const text = new TextDecoder().decode(await readInput(path));
  return withMapOf(path, () => parseMap(text));
}

/** What `made` makes of a mapping. @throws CommandError where the mapping names what is not there */
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
