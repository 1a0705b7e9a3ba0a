import type { Checked } from '../../app/check';
import { applyFixes } from '../../app/fix';
import { changesOf } from '../../app/replacements/changes';
import { parseReplacement } from '../../app/replacements/parse-replacement';
import { rememberReplacements } from '../../app/replacements/remembered';
import { CommandError } from '../command-error';
import type { FixOutcome, WorkbookPort } from '../../workbook/port';
import type { CommandContext } from './context';

/**
 * Replaces values in their columns, `时机:春节=重大节日`, and remembers the replacements in the workbook. A value that no cell
 * holds is reported and passed over.
 *
 * @throws CommandError where a replacement is not understood or its new value may not stand in the column; nothing is
 *   changed then
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
