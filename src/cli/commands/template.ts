import { blankPlans, faultySamplePlans, samplePlans } from '../../app/create';
import type { SheetPlan } from '../../model/plan';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { checkOutput, writeOutput } from '../files';
import { ExitCode as exitCode, type ExitCode } from '../exit-code';
import type { CommandLine } from './command-line';
import type { CommandContext } from './context';

/** Declares `template`. */
export function declareTemplate({ command, context, finish, options }: CommandLine): void {
  command('template')
    .requiredOption(...options.output)
    .action(async ({ output }: { output: string }) => {
      finish(await writeNew(output, blankPlans(), context()));
    });
}

/** Declares `sample`. */
export function declareSample({ speaker, command, context, finish, options }: CommandLine): void {
  command('sample')
    .requiredOption(...options.output)
    .option('--with-faults', speaker.text('withFaults'))
    .action(async ({ output, withFaults }: { output: string; withFaults?: true }) => {
      finish(withFaults ? await writeNew(output, faultySamplePlans(), context()) : await sample(output, context()));
    });
}

/** `sample -o sample.xlsx`: the sample township. */
export async function sample(output: string, context: CommandContext): Promise<ExitCode> {
  return writeNew(output, samplePlans(), context);
}

async function writeNew(
  output: string,
  plans: readonly SheetPlan[],
  { speaker, overwrite }: CommandContext,
): Promise<ExitCode> {
  await checkOutput(output, [], overwrite);
  await writeOutput(output, await newWorkbook(plans));
  speaker.say('written', { file: output });
  return exitCode.clean;
}
