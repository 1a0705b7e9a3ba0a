import { check, hasErrors, type Checked } from '../../app/check';
import { failureOf } from '../../app/messages/failure';
import { explainedJson, findingJson } from '../../app/json';
import { slipOfOther } from '../../app/slip-owner';
import { readSlip, type ReadSlip } from '../../app/rollup/read-slip';
import type { Finding } from '../../model/finding';
import { CommandError } from '../command-error';
import { explainedLines, findingLines } from '../print';
import { ExitCode } from '../exit-code';
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';

/** The code of a point that the county returned. */
const RETURNED = 'R501';

interface ValidateOptions {
  /** The county's return slip, where one is given. */
  readonly return?: string;
  readonly json: boolean;
  readonly all: boolean;
}

/** Declares `validate`. */
export function declareValidate({ speaker, command, context, finish, options }: CommandLine): void {
  command('validate')
    .argument('<in.xlsx...>', speaker.text('input'))
    .option(...options.json)
    .option(...options.all)
    .option('--return <slip.xlsx>', speaker.text('returnSlip'))
    .action(async (inputs: string[], { json = false, all = false, ...given }: Partial<ValidateOptions>) => {
      const [input = '', ...others] = inputs;
      const options = { ...given, json, all };
      if (others.length > 0 && given.return !== undefined) throw new CommandError('slipOfOne');
      finish(
        others.length === 0 ? await validate(input, options, context()) : await validateAll(inputs, options, context()),
      );
    });
}

/** `validate in.xlsx`: prints the findings. */
async function validate(input: string, options: ValidateOptions, context: CommandContext): Promise<ExitCode> {
  const { json, all } = options;
  const { speaker, today, work, print } = context;
  const slip = options.return === undefined ? null : await slipOf(options.return);
  const checked = await check(await openInput(input), today, work, slip?.points ?? []);
  if (json) print(JSON.stringify(checkedJson(checked, context)));
  else for (const line of checkedLines(checked, context, all)) print(line);
  if (slip?.points.length === 0) speaker.say('emptySlip', { file: options.return ?? '' });
  else if (slip) {
    const { unit, period } = slipOfOther(slip.sheet, checked);
    if (unit !== null) speaker.say('slipOfOther', { unit });
    if (period !== null) speaker.say('slipOfOtherPeriod', { period });
    const count = slip.points.length;
    const open = checked.findings.filter(({ code }) => code === RETURNED).length;
    speaker.say('slipSettled', { count, open, settled: count - open });
  }
  return exitCodeOf(checked.findings);
}

/**
 * `validate a.xlsx b.xlsx …`: prints the findings of each file under its name. A file that cannot be used is reported
 * and does not stop the others; its exit code, 2, takes precedence over 1.
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
      const checked = await check(await openInput(file), today, work);
      codes.push(exitCodeOf(checked.findings));
      if (json) files.push({ file, ...checkedJson(checked, context) });
      else for (const line of [...checkedLines(checked, context, all), '']) print(line);
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

/** Findings, and those that are explained, as `--json` prints them. */
function checkedJson({ findings, explained }: Checked, { speaker: { language } }: CommandContext): object {
  return {
    findings: findings.map((finding) => findingJson(finding, language)),
    explained: explained.map((one) => explainedJson(one, language)),
  };
}

function checkedLines({ findings, explained }: Checked, { speaker }: CommandContext, all: boolean): readonly string[] {
  return [...findingLines(findings, speaker, all), ...explainedLines(explained, speaker)];
}

/** A return slip. @throws CommandError where the file holds none */
async function slipOf(file: string): Promise<ReadSlip> {
  const slip = await readSlip(await openInput(file));
  if (!slip) throw new CommandError('noSlip', { file });
  return slip;
}

/** The exit code of a command with these findings. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return hasErrors(findings) ? ExitCode.errors : ExitCode.clean;
}
