import { failureOf } from '../../app/messages/failure';
import { verify as verifyWorkbook, type SealCheck } from '../../app/verify';
import { ExitCode as exitCode, type ExitCode } from '../exit-code';
import type { MessageName } from '../messages';
import type { CommandLine } from './command-line';
import { openInput, type CommandContext } from './context';

const WORDS: Readonly<Record<SealCheck['kind'], MessageName>> = {
  intact: 'sealIntact',
  changed: 'sealChanged',
  none: 'sealNone',
  newer: 'sealNewer',
};

/**
 * The exit code for each state: intact is clean, changed an error; without a seal that can be checked the file is
 * unusable.
 */
const CODES: Readonly<Record<SealCheck['kind'], ExitCode>> = {
  intact: exitCode.clean,
  changed: exitCode.errors,
  none: exitCode.unusable,
  newer: exitCode.unusable,
};

/** Declares `verify`. */
export function declareVerify({ speaker, command, context, finish, options }: CommandLine): void {
  command('verify')
    .argument('<in.xlsx...>', speaker.text('input'))
    .option(...options.json)
    .action(async (inputs: string[], { json = false }: { json?: boolean }) => {
      finish(await verify(inputs, { json }, context()));
    });
}

/**
 * `verify a.xlsx …`: says of each file whether it was changed since it was sealed. A file that cannot be used is
 * reported and does not stop the others.
 */
async function verify(
  inputs: readonly string[],
  { json }: { readonly json: boolean },
  { speaker, work, print }: CommandContext,
): Promise<ExitCode> {
  const files: unknown[] = [];
  const codes: ExitCode[] = [];
  for (const file of inputs) {
    try {
      const check = await verifyWorkbook(await openInput(file), work);
      const time = 'stamp' in check ? check.stamp.time : null;
      codes.push(CODES[check.kind]);
      files.push({ file, seal: check.kind, time });
      if (!json) print(speaker.text(WORDS[check.kind], { file, ...(time !== null && { time }) }));
    } catch (error) {
      const { sentence, isOurs } = failureOf(error);
      if (isOurs) throw error;
      codes.push(exitCode.unusable);
      files.push({ file, error: sentence[speaker.language] });
      speaker.tell({ zh: `${file}：${sentence.zh}`, en: `${file}: ${sentence.en}` });
    }
  }
  if (json) print(JSON.stringify({ files }));
  // Unlike in other commands, 1 takes precedence over 2: a changed file is the graver news.
  return codes.includes(exitCode.errors)
    ? exitCode.errors
    : codes.includes(exitCode.unusable)
      ? exitCode.unusable
      : exitCode.clean;
}
