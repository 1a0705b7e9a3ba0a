import { check, hasErrors } from '../../app/check';
import { explainedJson, findingJson } from '../../app/json';
import type { Finding } from '../../model/finding';
import { explainedLines, findingLines } from '../print';
import { ExitCode } from '../exit-code';
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';

interface ValidateOptions {
  readonly json: boolean;
  readonly all: boolean;
}

/** Declares `validate`. */
export function declareValidate({ speaker, command, context, finish, options }: CommandLine): void {
  command('validate')
    .argument('<in.xlsx>', speaker.text('input'))
    .option(...options.json)
    .option(...options.all)
    .action(async (input: string, { json = false, all = false }: Partial<ValidateOptions>) => {
      finish(await validate(input, { json, all }, context()));
    });
}

/** `validate in.xlsx`: prints the findings. */
async function validate(input: string, { json, all }: ValidateOptions, context: CommandContext): Promise<ExitCode> {
  const { language } = context.speaker;
  const { findings, explained } = await check(await openInput(input), context.today, context.work);
  if (json)
    context.print(
      JSON.stringify({
        findings: findings.map((finding) => findingJson(finding, language)),
        explained: explained.map((one) => explainedJson(one, language)),
      }),
    );
  else
    for (const line of [...findingLines(findings, context.speaker, all), ...explainedLines(explained, context.speaker)])
      context.print(line);
  return exitCodeOf(findings);
}

/** The exit code of a command that told these findings. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return hasErrors(findings) ? ExitCode.errors : ExitCode.clean;
}
