import { check, hasErrors } from '../../app/check';
import { failureOf } from '../../app/messages/failure';
import { findingJson } from '../../app/json';
import type { Finding } from '../../model/finding';
import { findingLines } from '../print';
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
    .argument('<in.xlsx...>', speaker.text('input'))
    .option(...options.json)
    .option(...options.all)
    .action(async (inputs: string[], { json = false, all = false }: Partial<ValidateOptions>) => {
      const [input = '', ...others] = inputs;
      const given = { json, all };
      finish(
        others.length === 0 ? await validate(input, given, context()) : await validateAll(inputs, given, context()),
      );
    });
}

/** `validate in.xlsx`: prints the findings. */
async function validate(input: string, { json, all }: ValidateOptions, context: CommandContext): Promise<ExitCode> {
  const { findings } = await check(await openInput(input), context.today, context.work);
  if (json) context.print(JSON.stringify({ findings: findingsJson(findings, context) }));
  else for (const line of findingLines(findings, context.speaker, all)) context.print(line);
  return exitCodeOf(findings);
}

/**
 * `validate a.xlsx b.xlsx …`: prints the findings of each file under its name. A file that cannot be used is told of and
 * does not stop the others; its exit code, 2, goes before 1.
 */
async function validateAll(
  inputs: readonly string[],
  { json, all }: ValidateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { speaker, today, work, print } = context;
  const files: unknown[] = [];
  const codes: ExitCode[] = [];
  for (const file of inputs) {
    if (!json) print(speaker.text('fileHeading', { file }));
    try {
      const { findings } = await check(await openInput(file), today, work);
      codes.push(exitCodeOf(findings));
      if (json) files.push({ file, findings: findingsJson(findings, context) });
      else for (const line of [...findingLines(findings, speaker, all), '']) print(line);
    } catch (error) {
      const { sentence, isOurs } = failureOf(error);
      if (isOurs) throw error;
      codes.push(ExitCode.unusable);
      speaker.tell({ zh: `${file}：${sentence.zh}`, en: `${file}: ${sentence.en}` });
      if (json) files.push({ file, error: sentence[speaker.language] });
    }
  }
  if (json) print(JSON.stringify({ files }));
  return Math.max(...codes) as ExitCode;
}

function findingsJson(findings: readonly Finding[], { speaker }: CommandContext): readonly unknown[] {
  return findings.map((finding) => findingJson(finding, speaker.language));
}

/** The exit code of a command that told these findings. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return hasErrors(findings) ? ExitCode.errors : ExitCode.clean;
}
