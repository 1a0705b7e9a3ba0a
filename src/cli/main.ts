import { CommanderError } from 'commander';
import { failureOf } from '../app/messages/failure';
import { FileError } from '../app/errors/file-error';
import { outliveReader } from './closed-pipe';
import { isVerbose, languageOf } from './options';
import { createProgram } from './program';
import { createSpeaker, type Speaker } from './speaker';
import { CommandError } from './command-error';
import { ExitCode } from './exit-code';
import { usageMessages } from './usage-messages';

/** Runs one command line. Results go to standard output, words for people to standard error. */
async function run(args: readonly string[]): Promise<ExitCode> {
  const speaker = createSpeaker(languageOf(args), (line) => process.stderr.write(line));
  const report = (error: unknown): ExitCode => {
    tell(error, speaker, isVerbose(args));
    return ExitCode.unusable;
  };
  outliveReader(process.stderr, () => undefined);
  outliveReader(process.stdout, (cause) => {
    process.exit(report(new FileError('write', speaker.text('standardOutput'), { cause })));
  });
  let code: ExitCode = ExitCode.clean;
  try {
    const program = createProgram(
      speaker,
      (line) => process.stdout.write(`${line}\n`),
      (result) => {
        code = result;
      },
    );
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Help and version are what was asked for.
    return error instanceof CommanderError && error.exitCode === 0 ? ExitCode.clean : report(error);
  }
}

/** Says what went wrong in a sentence, and all that is known of it where that is asked for. */
function tell(error: unknown, speaker: Speaker, verbose: boolean): void {
  if (error instanceof CommanderError) {
    // Without a command the help itself was shown.
    if (error.code !== 'commander.help') for (const sentence of usageMessages(error)) speaker.tell(sentence);
    speaker.say('usageHint');
    return;
  }
  if (error instanceof CommandError) {
    speaker.say(error.messageName, error.params);
    return;
  }
  const { sentence, detail, isOurs } = failureOf(error);
  speaker.tell(sentence);
  if (verbose) speaker.tell({ zh: detail, en: detail });
  else if (isOurs) speaker.say('verboseHint');
}

void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
