import { check, hasErrors } from '../../app/check';
import { sealTime } from '../../app/clock';
import { countFindings } from '../../app/groups';
import { explainedJson, findingJson } from '../../app/json';
import { submit as submitWorkbook } from '../../app/submit';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { ExitCode as exitCode, type ExitCode } from '../exit-code';
import { checkOutput, writeOutput } from '../files';
import { explainedLines, findingLines } from '../print';
import { beforeOption, comparedFiles } from './compared-files';
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';
import { exitCodeOf } from './validate';

interface SubmitCommandOptions {
  readonly output: string;
  readonly json: boolean;
  readonly all: boolean;
  /** Why it is submitted in spite of errors; empty where none was given. */
  readonly reason: string;
  /** The unit's submissions of earlier periods. */
  readonly before?: readonly string[];
}

/** Declares `submit`. */
export function declareSubmit({ speaker, command, context, finish, options }: CommandLine): void {
  command('submit')
    .argument('<in.xlsx>', speaker.text('input'))
    .requiredOption(...options.output)
    .option('--reason <text>', speaker.text('reason'), '')
    .option(...beforeOption(speaker))
    .option(...options.json)
    .option(...options.all)
    .action(
      async (
        input: string,
        {
          json = false,
          all = false,
          ...given
        }: Pick<SubmitCommandOptions, 'output' | 'reason' | 'before'> & Partial<SubmitCommandOptions>,
      ) => {
        finish(await submit(input, { ...given, json, all }, context()));
      },
    );
}

/** `submit in.xlsx -o out.xlsx`: makes the copy for the county; with errors only with `--reason`. */
async function submit(
  input: string,
  { output, json, all, reason, before = [] }: SubmitCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { speaker, today, overwrite, work, print } = context;
  await checkOutput(output, [input, ...before], overwrite);
  const checked = await check(await openInput(input), today, work);
  const compared = await comparedFiles(checked, before, context);
  const { findings, explained } = checked;
  const outcome = await submitWorkbook(checked, { reason, compared, time: sealTime(new Date(), today) }, work);
  if (json) {
    const told = findings.map((finding) => findingJson(finding, speaker.language));
    const made =
      outcome.kind === 'made'
        ? { seal: outcome.seal, leftOut: outcome.leftOut, since: outcome.since.map((text) => text[speaker.language]) }
        : {};
    print(
      JSON.stringify({
        findings: told,
        explained: explained.map((one) => explainedJson(one, speaker.language)),
        ...made,
      }),
    );
  } else
    for (const line of [...findingLines(findings, speaker, all), ...explainedLines(explained, speaker)]) print(line);
  switch (outcome.kind) {
    case 'errors':
      speaker.say('reasonWanted', { count: countFindings(findings).error });
      return exitCode.errors;
    case 'noPeriod':
      speaker.say('noPeriod');
      return hasErrors(findings) ? exitCode.errors : exitCode.unusable;
    case 'made':
      await writeOutput(output, await newWorkbook(outcome.plans));
      for (const sentence of outcome.since) speaker.say('sinceBefore', { sentence: sentence[speaker.language] });
      for (const sentence of outcome.leftOut) speaker.say('notSubmitted', { sentence });
      speaker.say('sealed', { seal: outcome.shownSeal });
      speaker.say('written', { file: output });
      return exitCodeOf(findings);
  }
}
