import type { Day } from '../../model/day';
import type { Work } from '../../model/progress';
import { openFileWorkbook, type FileWorkbook } from '../../workbook/file/file-workbook';
import { readInput } from '../files';
import type { Speaker } from '../speaker';

/** What a command runs with. */
export interface CommandContext {
  readonly speaker: Speaker;
  readonly today: Day;
  readonly overwrite: boolean;
  readonly work: Work;
  /** Prints a line of the result on standard output. */
  readonly print: (line: string) => void;
}

/** Opens a workbook file. @throws FileError, UnusableFile */
export async function openInput(path: string): Promise<FileWorkbook> {
  return openFileWorkbook(await readInput(path));
}
