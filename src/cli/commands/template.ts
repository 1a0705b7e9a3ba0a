import { blankPlans, samplePlans } from '../../app/create';
import type { SheetPlan } from '../../model/plan';
import { newWorkbook } from '../../workbook/file/new-workbook';
import { checkOutput, writeOutput } from '../files';
import { ExitCode as exitCode, type ExitCode } from '../exit-code';
import type { CommandContext } from './context';

/** `template -o new.xlsx`: a blank workbook. */
export async function template(output: string, context: CommandContext): Promise<ExitCode> {
  return writeNew(output, blankPlans(), context);
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
