import type { Checked } from '../../app/check';
import { applyFixes } from '../../app/fix';
import { changesOf } from '../../app/replacements/changes';
import { parseReplacement } from '../../app/replacements/parse-replacement';
import { rememberReplacements } from '../../app/replacements/remembered';
import { CommandError } from '../command-error';
import type { FixOutcome, WorkbookPort } from '../../workbook/port';
import type { CommandContext } from './context';

/**
 * Replaces values by columns, `时机:春节=重大节日`, and keeps with the workbook what was chosen. A value that no cell holds
 * is said, and the others are replaced.
 *
 * @throws CommandError where one is not understood or may not stand in its column; nothing is changed then
 */
export async function replaceValues(
  workbook: WorkbookPort,
  texts: readonly string[],
  checked: Checked,
  { speaker, work }: CommandContext,
): Promise<FixOutcome> {
  const parsed = texts.map((text) => parseReplacement(text, checked));
  for (const parsing of parsed) {
    if (parsing.kind === 'replacement') continue;
    speaker.tell(parsing.reason);
    if (parsing.kind === 'unusable') throw new CommandError('notReplaced');
  }
  const replacements = parsed.flatMap((parsing) => (parsing.kind === 'replacement' ? [parsing.replacement] : []));
  const outcome = await applyFixes(workbook, changesOf(checked, replacements), work);
  await rememberReplacements(workbook, checked.content, replacements, work);
  return outcome;
}
