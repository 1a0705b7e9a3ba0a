import { check, hasErrors } from '../../app/check';
import { findingJson } from '../../app/json';
import type { Finding } from '../../model/finding';
import { findingLines } from '../print';
import { ExitCode } from '../exit-code';
import { openInput, type CommandContext } from './context';

export interface ValidateOptions {
  readonly json: boolean;
  readonly all: boolean;
}

/** `validate in.xlsx`: prints the findings. */
export async function validate(
  input: string,
  { json, all }: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { findings } = await check(await openInput(input), context.today, context.work);
  if (json)
    context.print(
      JSON.stringify({ findings: findings.map((finding) => findingJson(finding, context.speaker.language)) }),
    );
  else for (const line of findingLines(findings, context.speaker, all)) context.print(line);
  return exitCodeOf(findings);
}

export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return hasErrors(findings) ? ExitCode.errors : ExitCode.clean;
}
