import { Option } from 'commander';
import { blankPlans, faultySamplePlans, sampleKinds, samplePlans, type SampleKind } from '../../app/create';
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
    .addOption(new Option('--kind <year>', speaker.text('kind')).choices(sampleKinds).default(sampleKinds[0]))
    .addOption(new Option('--with-faults', speaker.text('withFaults')).conflicts('kind'))
    .action(async ({ output, kind, withFaults }: { output: string; kind: SampleKind; withFaults?: true }) => {
      finish(
        withFaults ? await writeNew(output, faultySamplePlans(), context()) : await sample(output, kind, context()),
      );
    });
}

/** `sample -o sample.xlsx`: a sample township. */
export async function sample(output: string, kind: SampleKind, context: CommandContext): Promise<ExitCode> {
  return writeNew(output, samplePlans(kind), context);
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
