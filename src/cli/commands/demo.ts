import { join } from 'node:path';
import { makeFolder } from '../files';
import type { ExitCode } from '../exit-code';
import type { CommandLine } from './command-line';
import type { CommandContext } from './context';
import { summarize } from './summarize';
import { sample } from './template';

/** Declares `demo`. */
export function declareDemo({ speaker, command, context, finish }: CommandLine): void {
  command('demo')
    .option('-o, --output <folder>', speaker.text('folder'), 'out')
    .action(async ({ output }: { output: string }) => {
      finish(await demo(output, context()));
    });
}

/** `demo`: makes the sample township, checks it, sums it up, and tells where the result lies. */
async function demo(folder: string, given: CommandContext): Promise<ExitCode> {
  // The demo may overwrite its own files, so that it can be run again.
  const context: CommandContext = { ...given, overwrite: true };
  await makeFolder(folder);
  const ledgers = join(folder, '示例乡台账.xlsx');
  const summarized = join(folder, '示例乡台账(已汇总).xlsx');
  await sample(ledgers, '2014', context);
  const code = await summarize(
    ledgers,
    { output: summarized, json: false, force: false, all: false, before: [] },
    context,
  );
  context.speaker.say('demoNext', { file: summarized });
  return code;
}
