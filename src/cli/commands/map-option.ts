import { BadMap, parseMap, type MappedTable } from '../../app/mapping-file';
import { CommandError } from '../command-error';
import { readInput } from '../files';

/** The user's own mapping from a file; null where none was given. @throws CommandError where it is no mapping */
export async function mapFrom(path: string | undefined): Promise<readonly MappedTable[] | null> {
  if (path === undefined) return null;
  const text = new TextDecoder().decode(await readInput(path));
  return heldToMap(path, () => parseMap(text));
}

/** What `use` makes of a mapping. @throws CommandError where the mapping names what is not there */
export function heldToMap<Result>(path: string | undefined, use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (error instanceof BadMap) throw new CommandError('badMap', { file: path ?? '', detail: error.detail });
    throw error;
  }
}
