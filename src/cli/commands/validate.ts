import { check, hasErrors } from '../../app/check';
import { explainedJson, findingJson } from '../../app/json';
import { pointsOfSlip, type ReturnPoint } from '../../app/return-slip';
import { SLIP_SHEET } from '../../app/rollup/sheet-names';
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
    .argument('<in.xlsx>', speaker.text('input'))
    .option(...options.json)
    .option(...options.all)
    .option('--return <slip.xlsx>', speaker.text('returnSlip'))
    .action(async (input: string, { json = false, all = false, ...given }: Partial<ValidateOptions>) => {
      finish(await validate(input, { ...given, json, all }, context()));
    });
}

/** `validate in.xlsx`: prints the findings. */
async function validate(input: string, options: ValidateOptions, context: CommandContext): Promise<ExitCode> {
  const { json, all } = options;
  const { language } = context.speaker;
  const slip = options.return === undefined ? [] : await slipPoints(options.return);
  const { findings, explained } = await check(await openInput(input), context.today, context.work, slip);
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
  if (slip.length > 0) {
    const open = findings.filter(({ code }) => code === RETURNED).length;
    context.speaker.say('slipSettled', { count: slip.length, open, settled: slip.length - open });
  }
  return exitCodeOf(findings);
}

/** The points of a return slip. @throws CommandError where the file holds none */
export async function slipPoints(file: string): Promise<readonly ReturnPoint[]> {
  const sheet = await (await openInput(file)).readGrid(SLIP_SHEET);
  const points = sheet && pointsOfSlip(sheet);
  if (!points) throw new CommandError('noSlip', { file });
  return points;
}

/** The exit code of a command that told these findings. */
export function exitCodeOf(findings: readonly Finding[]): ExitCode {
  return hasErrors(findings) ? ExitCode.errors : ExitCode.clean;
}
