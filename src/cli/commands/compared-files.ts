import { basename } from 'node:path';
import type { Checked } from '../../app/check';
import { compareWith, type ComparedFile } from '../../app/periods/compare-with';
import { CommandError } from '../command-error';
import { readDeliveryFile } from '../deliveries/read-file';
import type { Speaker } from '../speaker';
import { everyTime } from './command-line';
import type { CommandContext } from './context';

/** `--before last.xlsx`, once or twice. */
export function beforeOption(speaker: Speaker): readonly [flags: string, description: string, typeof everyTime] {
  return ['--before <last.xlsx>', speaker.text('before'), everyTime];
}

/**
 * Compares a workbook with the unit's earlier reports.
 * @throws CommandError where one of them cannot be compared with
 */
export async function comparedFiles(
  checked: Checked,
  before: readonly string[],
  { speaker, today, work }: CommandContext,
): Promise<readonly ComparedFile[]> {
  const deliveries = await Promise.all(
    before.map((path) => readDeliveryFile({ file: basename(path), path, today, marked: 'found' })),
  );
  const outcome = await compareWith(checked, deliveries, work);
  if (outcome.kind === 'compared') return outcome.files;
  throw new CommandError('badBefore', { file: outcome.file, sentence: outcome.sentence[speaker.language] });
}
