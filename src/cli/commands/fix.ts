import { check } from '../../app/check';
import { applyFixes, safelyFixable } from '../../app/fix';
import { findingJson } from '../../app/json';
import { refusalMessage } from '../../app/messages/fix-refusals';
import { cellAddress } from '../../model/cell';
import type { CellFix } from '../../workbook/port';
import { checkOutput, writeOutput } from '../files';
import { findingLines } from '../print';
import type { ExitCode } from '../exit-code';
import { openInput, type CommandContext } from './context';
import { exitCodeOf } from './validate';

export interface FixOptions {
  readonly output: string;
  readonly json: boolean;
  readonly all: boolean;
}

/** `fix in.xlsx -o out.xlsx`: applies the safe fixes to a copy, lists them and what is still wrong. */
export async function fix(
  input: string,
  { output, json, all }: FixOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { speaker, today, work, print } = context;
  await checkOutput(output, [input], context.overwrite);
  const workbook = await openInput(input);
  const before = await check(workbook, today, work);
  const outcome = await applyFixes(workbook, safelyFixable(before.findings), work);
  const { findings } = await check(workbook, today, work);
  if (before.content.signed && outcome.applied.length > 0) speaker.say('signatureEnds');
  await writeOutput(output, await workbook.save());

  if (json) {
    print(
      JSON.stringify({
        findings: findings.map((finding) => findingJson(finding, speaker.language)),
        fixes: outcome.applied.map((applied) => ({
          address: addressOf(applied),
          before: applied.fix.before,
          after: applied.fix.after,
        })),
      }),
    );
  } else {
    print(
      outcome.applied.length > 0
        ? speaker.text('fixed', { count: outcome.applied.length })
        : speaker.text('nothingToFix'),
    );
    for (const applied of outcome.applied)
      print(`  ${addressOf(applied)}  ${JSON.stringify(applied.fix.before)} → ${JSON.stringify(applied.fix.after)}`);
    for (const line of findingLines(findings, speaker, all)) print(line);
  }
  for (const refused of outcome.refused) speaker.tell(refusalMessage(refused));
  speaker.say('written', { file: output });
  return exitCodeOf(findings);
}

function addressOf({ sheet, place }: CellFix): string {
  return `${sheet}!${cellAddress(place)}`;
}
